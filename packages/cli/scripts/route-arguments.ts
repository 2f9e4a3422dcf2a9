/** Valid values for the arguments of routes. Other arguments accept their own name. */
export const ROUTE_ARGUMENTS: Readonly<Record<string, string>> = {
  taskId: 'fN1SbArXTPSVFNUvaOlinQ',
  taskGroupId: 'fN1SbArXTPSVFNUvaOlinQ',
  runId: '0',
  taskQueueId: 'proj/ci',
  workerPoolId: 'proj/ci',
  workerType: 'ci',
  name: 'public/file.txt',
  duration: '1',
};
