// What a user's file costs without the services.
export async function taskState(rootUrl: string, taskId: string): Promise<string> {
  const response = await fetch(`${rootUrl}/api/queue/v1/task/${taskId}/status`);
  const { status } = (await response.json()) as { status: { state: string } };
  return status.state;
}
