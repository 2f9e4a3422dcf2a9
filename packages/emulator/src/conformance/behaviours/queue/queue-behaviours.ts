import type { Behaviour } from '../../behaviour.ts';
import { artifactContentBehaviours } from './artifact-content.ts';
import { artifactCreationBehaviours } from './artifact-creation.ts';
import { artifactLinkBehaviours } from './artifact-links.ts';
import { claimBehaviours } from './claims.ts';
import { objectArtifactBehaviours } from './object-artifacts.ts';
import { reportBehaviours } from './reports.ts';
import { taskCreationBehaviours } from './task-creation.ts';
import { taskDependencyBehaviours } from './task-dependencies.ts';
import { taskGroupBehaviours } from './task-groups.ts';
import { taskLifeCycleBehaviours } from './task-life-cycle.ts';
import { taskListBehaviours } from './task-lists.ts';
import { taskPriorityBehaviours } from './task-priorities.ts';
import { taskQueueBehaviours } from './task-queues.ts';
import { taskScopeBehaviours } from './task-scopes.ts';
import { workerBehaviours } from './workers.ts';

/** All behaviours of the queue. */
export const queueBehaviours: readonly Behaviour[] = [
  ...taskCreationBehaviours,
  ...taskScopeBehaviours,
  ...taskDependencyBehaviours,
  ...taskLifeCycleBehaviours,
  ...taskGroupBehaviours,
  ...taskPriorityBehaviours,
  ...taskListBehaviours,
  ...claimBehaviours,
  ...reportBehaviours,
  ...artifactCreationBehaviours,
  ...artifactContentBehaviours,
  ...artifactLinkBehaviours,
  ...objectArtifactBehaviours,
  ...taskQueueBehaviours,
  ...workerBehaviours,
];
