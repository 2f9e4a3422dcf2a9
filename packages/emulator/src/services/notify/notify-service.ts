import {
  type NotificationTypeAndAddress,
  Notify,
  type PostIrcMessageRequest,
  type PostPulseMessageRequest,
  type SendEmailRequest,
  type SendMatrixNoticeRequest,
  type SendSlackMessage,
} from '@tc/notify';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { Reply } from '../../calls/reply.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { plainReply } from '../shared/plain-reply.ts';
import { statusMethods } from '../shared/status-methods.ts';
import {
  addressOf,
  emailMessage,
  matrixMessage,
  type Notification,
  type NotificationMessage,
  pulseMessage,
  slackMessage,
} from './notification-messages.ts';
import { deniedKey, Notifier } from './notifier.ts';
import { notifyOfTasks } from './task-notifications.ts';

/** The notify service, and the messages that it sent. */
export interface NotifyService {
  readonly module: ServiceModule;
  /** Oldest first. */
  readonly notifications: readonly Notification[];
}

/** Creates the notify service. */
export function createNotify(deployment: Deployment): NotifyService {
  const notifier = new Notifier(deployment);
  notifyOfTasks(deployment, notifier);

  const send = (message: NotificationMessage): Reply | undefined => {
    if (notifier.isDenied(message)) {
      const { notificationType, notificationAddress } = addressOf(message) ?? {};
      throw new ServiceError('DenylistedAddress', `${notificationAddress} is on the denylist for ${notificationType}`);
    }
    return notifier.send(message) ? ok() : undefined;
  };

  const module: ServiceModule = {
    service: Notify.service,
    handlers: {
      ...statusMethods(deployment.clock),

      async email(context: RequestContext<SendEmailRequest>) {
        const { payload } = context;
        await context.authorize({ address: payload.address });
        return send(emailMessage(payload));
      },

      async pulse(context: RequestContext<PostPulseMessageRequest>) {
        const { payload } = context;
        await context.authorize({ routingKey: payload.routingKey });
        return send(pulseMessage(payload));
      },

      async matrix(context: RequestContext<SendMatrixNoticeRequest>) {
        const { payload } = context;
        await context.authorize({ roomId: payload.roomId });
        return send(matrixMessage(payload));
      },

      async slack(context: RequestContext<SendSlackMessage>) {
        const { payload } = context;
        await context.authorize({ channelId: payload.channelId });
        return send(slackMessage(payload));
      },

      async irc(context: RequestContext<PostIrcMessageRequest>) {
        const { payload } = context;
        await context.authorize({ channelRequest: 'channel' in payload, ...payload });
        return send({ type: 'irc', ...payload });
      },

      addDenylistAddress({ payload }: RequestContext<NotificationTypeAndAddress>) {
        notifier.deny(payload);
        return ok();
      },

      deleteDenylistAddress({ payload }: RequestContext<NotificationTypeAndAddress>) {
        notifier.allow(payload);
        return ok();
      },

      listDenylist({ query }: RequestContext) {
        const { items, next } = paginate(notifier.denied, deniedKey, query);
        return { addresses: items, ...next };
      },
    },
  };
  return {
    module,
    get notifications() {
      return notifier.sent;
    },
  };
}

/** Taskcluster's notify service answers with this text instead of JSON. */
function ok(): Reply {
  return plainReply(200, 'OK');
}
