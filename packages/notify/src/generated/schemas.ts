// Generated from references/notify/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { Type } from '@tc/core/typebox';

/** `schemas/notify/v1/email-request.json` */
export const SendEmailRequest = Type.Object(
  {
    address: Type.String({ format: 'email' }),
    content: Type.String({ minLength: 1, maxLength: 102400 }),
    link: Type.Optional(
      Type.Object(
        {
          href: Type.String({ minLength: 1, maxLength: 1024, format: 'uri' }),
          text: Type.String({ minLength: 1, maxLength: 40 }),
        },
        { additionalProperties: false },
      ),
    ),
    replyTo: Type.Optional(Type.String({ format: 'email' })),
    subject: Type.String({ minLength: 1, maxLength: 255 }),
    template: Type.Optional(Type.Enum(['simple', 'fullscreen'])),
  },
  { additionalProperties: false },
);

/** `schemas/notify/v1/irc-request.json` */
export const PostIrcMessageRequest = Type.Union([
  Type.Object(
    {
      channel: Type.String({ minLength: 1, pattern: '^[#&][^ ,\\u0007]{1,199}$' }),
      message: Type.String({ minLength: 1, maxLength: 510 }),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      message: Type.String({ minLength: 1, maxLength: 510 }),
      user: Type.String({ minLength: 1, maxLength: 255, pattern: '^[A-Za-z\\[\\]\\\\~_\\^{|}][A-Za-z0-9\\-\\[\\]\\\\~_\\^{|}]{0,254}$' }),
    },
    { additionalProperties: false },
  ),
]);

/** `schemas/notify/v1/matrix-request.json` */
export const SendMatrixNoticeRequest = Type.Object(
  {
    body: Type.String(),
    format: Type.Optional(Type.String()),
    formattedBody: Type.Optional(Type.String()),
    msgtype: Type.Optional(Type.Enum(['m.notice', 'm.text', 'm.emote'])),
    roomId: Type.String(),
  },
  { additionalProperties: false },
);

/** `schemas/notify/v1/notification-address.json` */
export const NotificationTypeAndAddress = Type.Object(
  {
    notificationAddress: Type.String(),
    notificationType: Type.Enum(['email', 'pulse', 'matrix-room', 'slack-channel']),
  },
  { additionalProperties: false },
);

/** `schemas/notify/v1/notification-address-list.json` */
export const ListOfNotificationAdresses = Type.Object(
  {
    addresses: Type.Array(NotificationTypeAndAddress, { uniqueItems: true }),
    continuationToken: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** `schemas/notify/v1/notification-message.json` */
export const NotificationMessage = Type.Object(
  {
    message: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    version: Type.Optional(Type.Literal(1)),
  },
  { additionalProperties: false },
);

/** `schemas/notify/v1/pulse-request.json` */
export const PostPulseMessageRequest = Type.Object(
  {
    message: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
    routingKey: Type.String({ maxLength: 255 }),
  },
  { additionalProperties: false },
);

/** `schemas/notify/v1/slack-request.json` */
export const SendSlackMessage = Type.Object(
  {
    attachments: Type.Optional(Type.Array(Type.Unknown())),
    blocks: Type.Optional(Type.Array(Type.Unknown())),
    channelId: Type.String(),
    text: Type.String(),
    unfurlLinks: Type.Optional(Type.Boolean()),
    unfurlMedia: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
