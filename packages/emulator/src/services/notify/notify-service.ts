import { Notify, type PostIrcMessageRequest, type PostPulseMessageRequest, type SendEmailRequest } from '@tc/notify';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { addressOf, emailMessage, type Notification, type NotificationMessage, pulseMessage } from './notification-messages.ts';
import { type DeniedAddress, deniedKey, Notifier } from './notifier.ts';
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

  const send = (message: NotificationMessage) => {
    const { type, address } = addressOf(message);
    if (notifier.isDenied(message)) throw new ServiceError('DenylistedAddress', `${address} is on the denylist for ${type}`);
    notifier.send(message);
    return {};
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

      async irc(context: RequestContext<PostIrcMessageRequest>) {
        const { payload } = context;
        await context.authorize({ channelRequest: 'channel' in payload, ...payload });
        return send({ type: 'irc', ...payload });
      },

      addDenylistAddress({ payload }: RequestContext<DeniedAddress>) {
        notifier.deny(payload);
        return {};
      },

      deleteDenylistAddress({ payload }: RequestContext<DeniedAddress>) {
        notifier.allow(payload);
        return {};
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
