// Generated from references/notify/api.yml and exchanges.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

export { Notify, type NotifyUrls } from './client.ts';
export type {
  ChannelMessage,
  ListDenylistQuery,
  ListOfNotificationAdresses,
  NotificationMessage,
  NotificationTypeAndAddress,
  PostIrcMessageRequest,
  PostPulseMessageRequest,
  PrivateMessage,
  SendEmailRequest,
  SendEmailRequestLink,
  SendMatrixNoticeRequest,
  SendSlackMessage,
} from './types.ts';
