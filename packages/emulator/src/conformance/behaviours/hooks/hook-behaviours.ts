import type { Behaviour } from '../../behaviour.ts';
import { hookDefinitionBehaviours } from './definitions.ts';
import { hookFireBehaviours } from './fires.ts';
import { hookBehaviours as basicHookBehaviours } from './hooks.ts';

/** The behaviours of the hooks service. */
export const hookBehaviours: readonly Behaviour[] = [...basicHookBehaviours, ...hookDefinitionBehaviours, ...hookFireBehaviours];
