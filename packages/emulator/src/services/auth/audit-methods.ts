import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import type { AuditEntry, AuditHistory } from '../shared/audit-history.ts';

/** The methods that list who changed what. */
export function auditHandlers(audit: AuditHistory): Record<string, Handler> {
  const list = ({ query }: RequestContext, isWanted: (entry: AuditEntry) => boolean) => {
    const wanted = audit.entries.filter(({ entry }) => isWanted(entry));
    const { items, next } = paginate(wanted, ({ key }) => key, query);
    return { auditHistory: items.map(({ entry }) => entry), ...next };
  };

  return {
    getEntityHistory(context: RequestContext) {
      const { entityType, entityId } = context.params;
      return list(context, (entry) => entry.entityType === entityType && entry.entityId === entityId);
    },

    listAuditHistory(context: RequestContext) {
      return list(context, ({ clientId }) => clientId === context.param('clientId'));
    },
  };
}
