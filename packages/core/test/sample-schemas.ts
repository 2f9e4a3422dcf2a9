import { Type } from 'typebox';

export const item = Type.Object(
  { itemId: Type.String(), size: Type.Integer({ minimum: 0 }), kind: Type.Optional(Type.Enum(['file', 'folder'])) },
  { additionalProperties: false },
);
export const itemList = Type.Object({ items: Type.Array(item), continuationToken: Type.Optional(Type.String()) });
export const searchRequest = Type.Object({ words: Type.Array(Type.String()) });
