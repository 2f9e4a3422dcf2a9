// Generated from references/worker-manager/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

/**
 * Launch configuration for Azure that creates the virtual machine, with all the resources it needs, by an ARM
 * template.
 */
export interface AzureProviderArmDeploymentConfiguration {
  /**
   * Properties of a deployment in the format of Azure's API. Exactly one of `template` and `templateLink` is
   * required. Prefer a template spec (`templateLink.id`), since a template at a URL can change or be replaced by
   * others.
   */
  armDeployment: ArmDeploymentConfiguration;
  /** Resource group to deploy to, created if it does not exist. Defaults to the resource group of the provider. */
  armDeploymentResourceGroup?: string;
  [name: string]: unknown;
}

/**
 * Properties of a deployment in the format of Azure's API. Exactly one of `template` and `templateLink` is
 * required. Prefer a template spec (`templateLink.id`), since a template at a URL can change or be replaced by
 * others.
 */
export interface ArmDeploymentConfiguration {
  /** What Azure logs about the deployment. */
  debugSetting?: DebugSettings;
  /** How expressions in nested templates are evaluated. */
  expressionEvaluationOptions?: ExpressionEvaluationOptions;
  /**
   * What happens to resources in the resource group that the template does not mention: `Incremental` keeps them,
   * `Complete` deletes them. `Complete` can delete other workers.
   */
  mode: 'Incremental' | 'Complete';
  /** Earlier deployment to return to if this one fails. */
  onErrorDeployment?: ErrorHandling;
  /**
   * Values for the parameters of the template. `location` is required, with a `value`, which becomes the
   * `workerGroup` of the workers.
   *
   * The template must also declare the parameters `vmName`, `computerName`, `adminUsername`, `adminPassword`,
   * `customData` and `tags`; worker-manager sets them. Apply `tags` to the virtual machine, since workers read
   * their settings from them.
   */
  parameters?: Record<
    string,
    Record<string, unknown> & (ArmDeploymentConfigurationParameterWithValue | ArmDeploymentConfigurationParameterWithReference)
  >;
  /** Link to a file with parameter values. */
  parametersLink?: ExternalParametersLink;
  /** ARM template, given in place. */
  template?: Record<string, unknown>;
  /** Link to the ARM template: a template spec (`id`) or a file at a URL (`uri`). */
  templateLink?: Record<string, unknown> & (ArmDeploymentConfigurationTemplateLinkWithId | ArmDeploymentConfigurationTemplateLinkWithUri);
}

/** What Azure logs about the deployment. */
export interface DebugSettings {
  /**
   * Parts of the deployment to log: the content of requests, of responses, or of both. The log can include
   * secrets.
   */
  detailLevel?: 'requestContent' | 'responseContent' | 'requestContent,responseContent';
}

/** How expressions in nested templates are evaluated. */
export interface ExpressionEvaluationOptions {
  /**
   * Whose parameters and variables the expressions see: those of the nested template (`Inner`) or of its parent
   * (`Outer`).
   */
  scope?: 'Inner' | 'Outer';
}

/** Earlier deployment to return to if this one fails. */
export interface ErrorHandling {
  /** Name of the deployment to return to, for the type `SpecificDeployment`. */
  deploymentName?: string;
  /** Which deployment to return to: the last one that succeeded, or the one that `deploymentName` names. */
  type?: 'LastSuccessful' | 'SpecificDeployment';
}

/** Part of {@link AzureProviderArmDeploymentConfiguration}. */
export interface ArmDeploymentConfigurationParameterWithValue {
  /** Value of the parameter. */
  value: unknown;
}

/** Part of {@link AzureProviderArmDeploymentConfiguration}. */
export interface ArmDeploymentConfigurationParameterWithReference {
  /** Secret in a key vault to use as the value. */
  reference: ArmDeploymentConfigurationParameterWithReferenceReference;
}

/** Secret in a key vault to use as the value. */
export interface ArmDeploymentConfigurationParameterWithReferenceReference {
  /** Key vault that holds the secret. */
  keyVault: ArmDeploymentConfigurationParameterWithReferenceReferenceKeyVault;
  /** Name of the secret in the key vault. */
  secretName: string;
  /** Version of the secret. Defaults to the latest one. */
  secretVersion?: string;
}

/** Key vault that holds the secret. */
export interface ArmDeploymentConfigurationParameterWithReferenceReferenceKeyVault {
  /** Resource ID of the key vault. */
  id?: string;
}

/** Link to a file with parameter values. */
export interface ExternalParametersLink {
  /** Version that the parameters file must have. */
  contentVersion?: string;
  /** URL of the parameters file. */
  uri?: string;
}

/** Part of {@link AzureProviderArmDeploymentConfiguration}. */
export interface ArmDeploymentConfigurationTemplateLinkWithId {
  /**
   * Resource ID of a version of a template spec.
   *
   * Pattern
   * `^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft\.Resources/templateSpecs/[^/]+/versions/[^/]+$`.
   */
  id: string;
}

/** Part of {@link AzureProviderArmDeploymentConfiguration}. */
export interface ArmDeploymentConfigurationTemplateLinkWithUri {
  /** Version that the template must have. */
  contentVersion?: string;
  /** Query string to add to `uri`, such as a SAS token. */
  queryString?: string;
  /** URL of the template. Use only a source that you control. */
  uri: string;
}

/**
 * Launch configuration for Azure that describes the virtual machine itself. worker-manager creates the network
 * interface and the machine one after the other.
 *
 * Besides the properties listed, it may have any others of a virtual machine in Azure's API.
 */
export interface AzureSequentialDeploymentResources {
  /** Billing options of a spot machine. */
  billingProfile?: BillingProfile;
  /** Hardware of the virtual machine. */
  hardwareProfile: HardwareProfile;
  /**
   * Deprecated: use `workerManager.ignoreFailedProvisioningStates`, which takes precedence. Codes of failed
   * provisioning states to tolerate in a new machine.
   *
   * No duplicates.
   */
  ignoreFailedProvisioningStates?: string[];
  /** Azure location to create the machine in, such as `westus2`. It becomes the `workerGroup` of the workers. */
  location: string;
  /** Network options of the virtual machine. */
  networkProfile?: NetworkProfile;
  /**
   * Operating system options of the virtual machine. worker-manager sets the name of the computer, the
   * administrator and the custom data itself.
   */
  osProfile?: Record<string, unknown>;
  /** Priority of the virtual machine, such as `Regular` or `Spot`. */
  priority?: string;
  /** Image and disks of the virtual machine. */
  storageProfile: StorageProfile;
  /** Resource ID of the subnet that the machine is connected to. */
  subnetId: string;
  [name: string]: unknown;
}

/** Billing options of a spot machine. */
export interface BillingProfile {
  /** Highest price to pay for a spot machine, in US dollars per hour. -1 means up to the regular price. */
  maxPrice?: number;
  [name: string]: unknown;
}

/** Hardware of the virtual machine. */
export interface HardwareProfile {
  /** Size of the virtual machine, such as `Standard_D4s_v5`. */
  vmSize: string;
  [name: string]: unknown;
}

/** Network options of the virtual machine. */
export interface NetworkProfile {
  /**
   * Network interfaces of the machine. worker-manager replaces them with one that it creates in the subnet
   * `subnetId`.
   */
  networkInterfaces: NetworkInterfaceReference[];
  [name: string]: unknown;
}

/** Part of {@link AzureSequentialDeploymentResources}. */
export interface NetworkInterfaceReference {
  /** Resource ID of the network interface. Ignored. */
  id?: string;
  /** Whether this is the primary network interface of the machine. Ignored. */
  primary?: boolean;
  [name: string]: unknown;
}

/** Image and disks of the virtual machine. */
export interface StorageProfile {
  /** Data disks of the virtual machine. */
  dataDisks?: Record<string, unknown>[];
  /** Image to create the machine from. */
  imageReference?: StorageProfileImageReference;
  /** Disk of the operating system, in the format of Azure's API. worker-manager chooses its `name`. */
  osDisk: OsDisk;
  [name: string]: unknown;
}

/** Image to create the machine from. */
export interface StorageProfileImageReference {
  /** Resource ID of the image. */
  id?: string;
  [name: string]: unknown;
}

/** Disk of the operating system, in the format of Azure's API. worker-manager chooses its `name`. */
export interface OsDisk {
  /** How to create the disk, usually `FromImage`. */
  createOption?: string;
  [name: string]: unknown;
}

/**
 * Format of `config` in a worker pool whose provider has the type `aws`: how many EC2 instances to run and how
 * to start them.
 */
export interface AwsProviderConfig {
  /**
   * Ways to start an instance, for example one for each region or instance type. New workers are divided equally
   * among them, except for those with a weight of 0 (see `initialWeight`).
   *
   * No duplicates.
   */
  launchConfigs: AwsProviderConfigLaunchConfig[];
  /** Time limits for the workers of a pool, in seconds. A cloud worker that exceeds one is terminated. */
  lifecycle?: WorkerLifecycle;
  /**
   * Highest capacity of the pool: the number of tasks that all its workers together can run at once. No more
   * workers are started once it is reached.
   *
   * Whole number, at least 0.
   */
  maxCapacity: number;
  /**
   * Lowest capacity of the pool: the number of tasks that its workers together can always run at once, even if no
   * task is pending.
   *
   * Whole number, at least 0.
   */
  minCapacity: number;
  /**
   * Capacity to add for each pending task that no idle worker can take, from 0 to 1. With 1, the default, the
   * service starts enough workers to run all these tasks at once; with 0.5, enough for half of them.
   *
   * 0 to 1.
   */
  scalingRatio?: number;
}

/** Part of {@link AwsProviderConfig}. */
export interface AwsProviderConfigLaunchConfig {
  /**
   * Extra properties for the JSON object that instances get as user data. The names that worker-manager uses
   * itself are not allowed. EC2 limits the user data to 16 KiB in total.
   */
  additionalUserData?: AwsProviderConfigLaunchConfigAdditionalUserData;
  /**
   * Deprecated: use `workerManager.capacityPerInstance`, which takes precedence. Number of tasks that a worker can
   * run at once.
   *
   * Whole number, at least 1.
   */
  capacityPerInstance?: number;
  /**
   * Parameters of the EC2 call `RunInstances`, such as `InstanceType`, `SubnetId` or `SecurityGroupIds`.
   *
   * Leave out `UserData`, `MinCount` and `MaxCount`, which worker-manager sets, and `IamInstanceProfile`, which is
   * not permitted. worker-manager adds tags of its own to instances and volumes.
   */
  launchConfig: LaunchConfiguration;
  /**
   * AWS region to start instances in, such as `us-west-2`. An availability zone, such as `us-west-2a`, is not
   * accepted.
   */
  region: string;
  /**
   * Settings for the worker, which `registerWorker` returns unchanged. The worker combines them with its settings
   * from other sources, as worker-runner does. The user data of the instance has a copy, which old workers read.
   *
   * Anyone who may read the worker pool can see them, so put anything confidential into the secrets service.
   */
  workerConfig?: Record<string, unknown>;
  /**
   * Settings that worker-manager uses itself and does not pass on to EC2. Unlike the others, they can change while
   * the launch configuration keeps its `launchConfigId`.
   */
  workerManager?: AwsProviderConfigLaunchConfigWorkerManager;
}

/**
 * Extra properties for the JSON object that instances get as user data. The names that worker-manager uses
 * itself are not allowed. EC2 limits the user data to 16 KiB in total.
 */
export interface AwsProviderConfigLaunchConfigAdditionalUserData {
  providerId?: never;
  rootUrl?: never;
  workerConfig?: never;
  workerGroup?: never;
  workerPoolId?: never;
  [name: string]: unknown;
}

/**
 * Parameters of the EC2 call `RunInstances`, such as `InstanceType`, `SubnetId` or `SecurityGroupIds`.
 *
 * Leave out `UserData`, `MinCount` and `MaxCount`, which worker-manager sets, and `IamInstanceProfile`, which is
 * not permitted. worker-manager adds tags of its own to instances and volumes.
 */
export interface LaunchConfiguration {
  /** AMI to start the instance from, such as `ami-0123456789abcdef0`. It must exist in `region`. */
  ImageId: string;
  [name: string]: unknown;
}

/**
 * Settings that worker-manager uses itself and does not pass on to EC2. Unlike the others, they can change while
 * the launch configuration keeps its `launchConfigId`.
 */
export interface AwsProviderConfigLaunchConfigWorkerManager {
  /**
   * Number of tasks that one worker of this launch configuration can run at once. Defaults to 1.
   *
   * Whole number, at least 1.
   */
  capacityPerInstance?: number;
  /**
   * Weight of this launch configuration, from 0 to 1 (default). No workers are started while it is 0; other than
   * that, its size does not matter on AWS.
   *
   * The service lowers the weight temporarily as the workers of the launch configuration approach its
   * `maxCapacity`, and by its share of the errors of the pool in the last hour.
   *
   * 0 to 1.
   */
  initialWeight?: number;
  /**
   * Name of the launch configuration, unique within the worker pool for all time. If absent, the service derives
   * one from the content. Content other than `workerManager` settings must not change under the same ID.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Highest capacity of the workers of this launch configuration: the number of tasks that they can run at once.
   * The pool's `maxCapacity` applies as well and is the default. The last workers to be started may exceed it.
   *
   * Whole number, at least 0.
   */
  maxCapacity?: number;
}

/**
 * Format of `config` in a worker pool whose provider has the type `azure`: how many virtual machines to run and
 * how to create them.
 */
export interface AzureProviderConfig {
  /**
   * Ways to create a virtual machine, for example one for each location or machine size. One is picked at random
   * for each new worker, by weight (see `initialWeight`).
   *
   * A launch configuration takes one of two forms. Either it has `armDeployment` and creates the machine by an ARM
   * template, or it describes the machine itself with `hardwareProfile`, `storageProfile` and so on.
   *
   * No duplicates.
   */
  launchConfigs: (AzureProviderConfigLaunchConfigBase & (AzureSequentialDeploymentResources | AzureProviderArmDeploymentConfiguration))[];
  /** Time limits for the workers of a pool, in seconds. A cloud worker that exceeds one is terminated. */
  lifecycle?: WorkerLifecycle;
  /**
   * Highest capacity of the pool: the number of tasks that all its workers together can run at once. No more
   * workers are started once it is reached.
   *
   * Whole number, at least 0.
   */
  maxCapacity: number;
  /**
   * Lowest capacity of the pool: the number of tasks that its workers together can always run at once, even if no
   * task is pending.
   *
   * Whole number, at least 0.
   */
  minCapacity: number;
  /**
   * Capacity to add for each pending task that no idle worker can take, from 0 to 1. With 1, the default, the
   * service starts enough workers to run all these tasks at once; with 0.5, enough for half of them.
   *
   * 0 to 1.
   */
  scalingRatio?: number;
}

/** Part of {@link AzureProviderConfig}. */
export interface AzureProviderConfigLaunchConfigBase {
  /**
   * Deprecated: use `workerManager.capacityPerInstance`, which takes precedence. Number of tasks that a worker can
   * run at once.
   *
   * Whole number, at least 1.
   */
  capacityPerInstance?: number;
  /** Tags for the Azure resources of the worker. worker-manager adds its own, which take precedence. */
  tags?: Record<string, unknown>;
  /**
   * Settings for the worker, which `registerWorker` returns unchanged. The worker combines them with its settings
   * from other sources, as worker-runner does.
   *
   * Anyone who may read the worker pool can see them, so put anything confidential into the secrets service.
   */
  workerConfig: Record<string, unknown>;
  /**
   * Settings that worker-manager uses itself and does not pass on to Azure. Unlike the others, they can change
   * while the launch configuration keeps its `launchConfigId`.
   */
  workerManager?: AzureProviderConfigLaunchConfigBaseWorkerManager;
  [name: string]: unknown;
}

/**
 * Settings that worker-manager uses itself and does not pass on to Azure. Unlike the others, they can change
 * while the launch configuration keeps its `launchConfigId`.
 */
export interface AzureProviderConfigLaunchConfigBaseWorkerManager {
  /**
   * Number of tasks that one worker of this launch configuration can run at once. Defaults to 1.
   *
   * Whole number, at least 1.
   */
  capacityPerInstance?: number;
  /**
   * Codes of failed provisioning states to tolerate in a new machine. For example, `OSProvisioningTimedOut` is
   * normal for machines without the Azure VM agent.
   *
   * No duplicates.
   */
  ignoreFailedProvisioningStates?: string[];
  /**
   * How likely this launch configuration is to be picked for a new worker, relative to the others, from 0 (never)
   * to 1 (default).
   *
   * The service lowers the weight temporarily as the workers of the launch configuration approach its
   * `maxCapacity`, and by its share of the errors of the pool in the last hour.
   *
   * 0 to 1.
   */
  initialWeight?: number;
  /**
   * Whether to keep the ARM deployment after it is finished, for debugging. Defaults to `false`. Azure limits the
   * number of deployments in a resource group to 800, so kept ones can prevent new workers.
   */
  keepDeployment?: boolean;
  /**
   * Name of the launch configuration, unique within the worker pool for all time. If absent, the service derives
   * one from the content. Content other than `workerManager` settings must not change under the same ID.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Highest capacity of the workers of this launch configuration: the number of tasks that they can run at once.
   * The pool's `maxCapacity` applies as well and is the default.
   *
   * Whole number, at least 0.
   */
  maxCapacity?: number;
  /**
   * Whether to give the machine a public IPv4 address, for example for remote desktop connections. Defaults to
   * `false`. Has no effect with `armDeployment`, where the template decides.
   */
  publicIp?: boolean;
}

/**
 * Format of `config` in a worker pool whose provider has the type `google`: how many Compute Engine instances to
 * run and how to start them.
 */
export interface GoogleProviderConfig {
  /**
   * Ways to start an instance, for example one for each zone or machine type. One is picked at random for each new
   * worker, by weight (see `initialWeight`).
   *
   * Besides the properties listed, each may have any others of an instance in the Compute Engine API.
   * worker-manager sets the name, the service account and the metadata item `taskcluster` itself, and adds labels
   * of its own. The description of the worker pool serves as `description` if there is none.
   *
   * No duplicates.
   */
  launchConfigs: GoogleProviderConfigLaunchConfig[];
  /** Time limits for the workers of a pool, in seconds. A cloud worker that exceeds one is terminated. */
  lifecycle?: WorkerLifecycle;
  /**
   * Highest capacity of the pool: the number of tasks that all its workers together can run at once. No more
   * workers are started once it is reached.
   *
   * Whole number, at least 0.
   */
  maxCapacity: number;
  /**
   * Lowest capacity of the pool: the number of tasks that its workers together can always run at once, even if no
   * task is pending.
   *
   * Whole number, at least 0.
   */
  minCapacity: number;
  /**
   * Capacity to add for each pending task that no idle worker can take, from 0 to 1. With 1, the default, the
   * service starts enough workers to run all these tasks at once; with 0.5, enough for half of them.
   *
   * 0 to 1.
   */
  scalingRatio?: number;
}

/** Part of {@link GoogleProviderConfig}. */
export interface GoogleProviderConfigLaunchConfig {
  /**
   * Deprecated: use `workerManager.capacityPerInstance`, which takes precedence. Number of tasks that a worker can
   * run at once.
   *
   * Whole number, at least 1.
   */
  capacityPerInstance?: number;
  /** Disks of the instance, boot disk included, in the format of the Compute Engine API. */
  disks: unknown[];
  /** Full or partial URL of the machine type, such as `zones/us-east1-b/machineTypes/n1-standard-4`. */
  machineType: string;
  /** Network interfaces of the instance, in the format of the Compute Engine API. */
  networkInterfaces: unknown[];
  /** Google Cloud region that `zone` lies in, such as `us-east1`. */
  region: string;
  /**
   * Scheduling options of the Compute Engine API, such as `preemptible` or `onHostMaintenance`. worker-manager
   * sets `automaticRestart` to `false`.
   */
  scheduling: Record<string, unknown>;
  /**
   * Settings for the worker, which `registerWorker` returns unchanged. The worker combines them with its settings
   * from other sources, as worker-runner does. The metadata item `taskcluster` of the instance has a copy, which
   * old workers read.
   *
   * Anyone who may read the worker pool can see them, so put anything confidential into the secrets service.
   */
  workerConfig: Record<string, unknown>;
  /**
   * Settings that worker-manager uses itself and does not pass on to Compute Engine. Unlike the others, they can
   * change while the launch configuration keeps its `launchConfigId`.
   */
  workerManager?: GoogleProviderConfigLaunchConfigWorkerManager;
  /**
   * Google Cloud zone to start instances in, such as `us-east1-b`. It must lie in `region` and offer the machine
   * type and the disk types. It becomes the `workerGroup` of the workers.
   */
  zone: string;
  [name: string]: unknown;
}

/**
 * Settings that worker-manager uses itself and does not pass on to Compute Engine. Unlike the others, they can
 * change while the launch configuration keeps its `launchConfigId`.
 */
export interface GoogleProviderConfigLaunchConfigWorkerManager {
  /**
   * Number of tasks that one worker of this launch configuration can run at once. Defaults to 1.
   *
   * Whole number, at least 1.
   */
  capacityPerInstance?: number;
  /**
   * How likely this launch configuration is to be picked for a new worker, relative to the others, from 0 (never)
   * to 1 (default).
   *
   * The service lowers the weight temporarily as the workers of the launch configuration approach its
   * `maxCapacity`, and by its share of the errors of the pool in the last hour.
   *
   * 0 to 1.
   */
  initialWeight?: number;
  /**
   * Name of the launch configuration, unique within the worker pool for all time. If absent, the service derives
   * one from the content. Content other than `workerManager` settings must not change under the same ID.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Highest capacity of the workers of this launch configuration: the number of tasks that they can run at once.
   * The pool's `maxCapacity` applies as well and is the default.
   *
   * Whole number, at least 0.
   */
  maxCapacity?: number;
}

/**
 * Format of `config` in a worker pool whose provider is `null-provider`, that is, a pool that awaits deletion.
 * Anything is accepted and ignored.
 */
export type NullConfig = Record<string, unknown>;

/**
 * Format of `config` in a worker pool whose provider has the type `static`. The provider starts no workers; add
 * them with `createWorker`.
 */
export interface StaticProviderConfig {
  /** Time limits for the workers of the pool. Static workers have no other limit than `reregistrationTimeout`. */
  lifecycle?: StaticProviderConfigLifecycle;
  /**
   * Settings for the worker, which `registerWorker` returns unchanged. The worker combines them with its settings
   * from other sources, as worker-runner does.
   *
   * Anyone who may read the worker pool can see them, so put anything confidential into the secrets service.
   */
  workerConfig?: Record<string, unknown>;
}

/** Time limits for the workers of the pool. Static workers have no other limit than `reregistrationTimeout`. */
export interface StaticProviderConfigLifecycle {
  /**
   * Lifetime in seconds of the credentials from `registerWorker` and `reregisterWorker`. A cloud worker that does
   * not renew them in time is terminated. At most 2592000 (30 days); 345600 (4 days) by default.
   *
   * Whole number, at most 2592000.
   *
   * @default 345600
   */
  reregistrationTimeout?: number;
}

/**
 * Format of `config` in a worker pool whose provider has the type `testing`, which exists for the service's own
 * tests.
 */
export type TestingProviderConfig = Record<string, never>;

/**
 * Definition of a new worker pool; the body of `createWorkerPool`. The service adds the remaining fields of a
 * worker pool.
 */
export interface CreateWorkerPoolRequest {
  /**
   * Settings for the provider, such as how many workers to run and how to start them. The type of the provider
   * determines the format. Many deployments let everyone read them, so they must not contain secrets.
   */
  readonly config: object;
  /**
   * Purpose of the worker pool, for people to read. May be Markdown.
   *
   * At most 10240 characters.
   */
  readonly description: string;
  /** Whether the service sends an email to `owner` about each new error of the pool. */
  readonly emailOnError: boolean;
  /**
   * Email address of the people responsible for the worker pool. Errors are sent there if `emailOnError` is set.
   *
   * Email address.
   */
  readonly owner: string;
  /**
   * Provider of the worker pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears after its last worker is gone.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly providerId: string;
}

/**
 * Properties of a worker; the body of `createWorker` and `updateWorker`. Without `capacity`, the worker runs one
 * task at a time.
 */
export interface WorkerCreationUpdateRequest {
  /**
   * Number of tasks that the worker can run at once.
   *
   * Whole number, at least 1.
   */
  readonly capacity?: number | undefined;
  /**
   * When the record of the worker may be deleted; `registerWorker` is refused from then on. Must lie in the future
   * for `createWorker`. The service extends it for workers that have not stopped.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /** Data for the provider. Required by static providers. */
  readonly providerInfo?: WorkerCreationUpdateRequestProviderInfo | undefined;
}

/** Part of {@link WorkerCreationUpdateRequest}. */
export interface WorkerCreationUpdateRequestProviderInfo {
  /**
   * Secret that the worker sends to `registerWorker`. It has 44 characters: join two slugids to make one.
   *
   * Anyone who knows it can obtain the worker's credentials, so protect it like those and give each worker its
   * own.
   *
   * Pattern `^[a-zA-Z0-9_-]{44}$`.
   */
  readonly staticSecret: string;
}

/** One page of the workers of a worker type, as returned by `listWorkers`. */
export interface ListWorkersResponse {
  /** Opaque token for the next page: pass it to the next call. Absent on the last page. */
  continuationToken?: string;
  /**
   * Workers on this page, sorted by group and name.
   *
   * No duplicates.
   */
  workers: ListWorkersResponseWorker[];
}

/** Part of {@link ListWorkersResponse}. */
export interface ListWorkersResponseWorker {
  /**
   * Number of tasks that the worker can run at once. 0 if the worker is unknown to worker-manager, which means
   * that its capacity is unknown.
   *
   * Whole number, at least 0.
   */
  capacity?: number;
  /**
   * When the worker first asked the queue for work.
   *
   * Timestamp.
   */
  firstClaim?: string;
  /**
   * When the worker last asked the queue for work or reclaimed a task. May be up to half an hour behind.
   *
   * Timestamp.
   */
  lastDateActive?: string;
  /** Run that the worker claimed last; absent if it has not claimed any. */
  latestTask?: TaskRun;
  /**
   * Launch configuration that the worker was started with. Absent if there is none, as for static workers.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Provider that manages the worker. `none` if the worker is unknown to worker-manager.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId?: string;
  /**
   * End of the quarantine of the worker. Until then, the worker gets no tasks but keeps running. Absent or in the
   * past if it is not in quarantine.
   *
   * Timestamp.
   */
  quarantineUntil?: string;
  /**
   * State of the worker, as far as worker-manager knows:
   *
   * - `requested`: requested from its cloud, but not registered yet.
   * - `running`: registered, or added with `createWorker`.
   * - `stopping`: being terminated by the service. Some workers skip this state.
   * - `stopped`: gone; only the record is left, until it expires.
   * - `standalone`: unknown to worker-manager; only the queue knows the worker.
   */
  state?: 'requested' | 'running' | 'stopping' | 'stopped' | 'standalone';
  /**
   * Group that the worker belongs to, such as a cloud region or zone.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
  /**
   * Name of a worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue that
   * its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId?: string;
}

/** One page of the providers of a deployment, as returned by `listProviders`. */
export interface ProviderList {
  /** Opaque token for the next page: pass it to the next call. Absent on the last page. */
  continuationToken?: string;
  /**
   * Providers on this page.
   *
   * No duplicates.
   */
  providers: Provider[];
}

/** Part of {@link ProviderList}. */
export interface Provider {
  /** Name of the provider, used as the `providerId` of worker pools and workers. */
  providerId: string;
  /**
   * Type of the provider, such as `aws`, `azure`, `google` or `static`. It determines the format of a worker
   * pool's `config`.
   */
  providerType: string;
}

/** Message about a launch configuration that was created, updated or archived. */
export interface LaunchConfigPulseMessage {
  /**
   * Name of the launch configuration, unique within its worker pool.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId: string;
  /**
   * Provider of the worker pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears after its last worker is gone.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue
   * that its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/** Message about a cloud worker that was requested, has registered or has stopped. */
export interface WorkerPulseMessage {
  /**
   * Number of tasks that the worker can run at once.
   *
   * Whole number, at least 1.
   */
  capacity: number;
  /**
   * Launch configuration that the worker was started with. Absent if there is none, as for static workers.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Provider of the worker pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears after its last worker is gone.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /**
   * When the event happened, according to the service.
   *
   * Timestamp.
   */
  timestamp: string;
  /**
   * Group of the worker within its pool. For a cloud worker, this is the region, zone or location that it runs in;
   * for a static worker, the caller of `createWorker` chooses it.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker, unique within its pool and group. For a cloud worker, this is usually the ID of its
   * instance.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue
   * that its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/** Message about an error of a worker pool. The description and the details of the error are left out. */
export interface PulseWorkerPoolErrorMessage {
  /**
   * Slugid of the error, chosen by the service.
   *
   * Slugid, 22 characters.
   */
  errorId: string;
  /**
   * Short name for this sort of error, such as `creation-error`. Programs can use it to tell errors apart.
   *
   * At most 128 characters. Pattern `[-a-z0-9]+`.
   */
  kind: string;
  /**
   * Launch configuration that the worker was started with. Absent if there is none, as for static workers.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Provider of the worker pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears after its last worker is gone.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /**
   * When the event happened, according to the service.
   *
   * Timestamp.
   */
  timestamp: string;
  /**
   * Readable counterpart of `kind`, such as `Instance Creation Error`.
   *
   * At most 128 characters.
   */
  title: string;
  /**
   * Group of the worker within its pool. For a cloud worker, this is the region, zone or location that it runs in;
   * for a static worker, the caller of `createWorker` chooses it.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup?: string;
  /**
   * Name of the worker, unique within its pool and group. For a cloud worker, this is usually the ID of its
   * instance.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId?: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue
   * that its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/** Message about a worker pool that was created, updated or marked for deletion. */
export interface PulseWorkerPoolMessage {
  /**
   * Provider of the worker pool before the update; the same as `providerId` unless the update changed it. Absent
   * for a new pool.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  previousProviderId?: string;
  /**
   * Provider of the worker pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears after its last worker is gone.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue
   * that its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/** Message about a cloud worker that the service begins to terminate. */
export interface WorkerRemovedPulseMessage {
  /**
   * Number of tasks that the worker can run at once.
   *
   * Whole number, at least 1.
   */
  capacity: number;
  /**
   * Launch configuration that the worker was started with. Absent if there is none, as for static workers.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Provider of the worker pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears after its last worker is gone.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /** Explanation of why the worker is terminated, for people to read, such as `terminateAfter time exceeded`. */
  reason: string;
  /**
   * When the event happened, according to the service.
   *
   * Timestamp.
   */
  timestamp: string;
  /**
   * Group of the worker within its pool. For a cloud worker, this is the region, zone or location that it runs in;
   * for a static worker, the caller of `createWorker` chooses it.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker, unique within its pool and group. For a cloud worker, this is usually the ID of its
   * instance.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue
   * that its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/** Names a worker and proves its identity; the body of `registerWorker`. */
export interface RegisterWorkerRequest {
  /**
   * Provider that created the worker and manages it. The worker pool itself may have changed to another provider
   * since.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly providerId: string;
  /**
   * When the machine of the worker booted. Optional; the service uses it only to measure how long workers take to
   * start.
   *
   * Timestamp.
   */
  readonly systemBootTime?: string | Date | undefined;
  /**
   * Group of the worker within its pool. For a cloud worker, this is the region, zone or location that it runs in;
   * for a static worker, the caller of `createWorker` chooses it.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerGroup: string;
  /**
   * Name of the worker, unique within its pool and group. For a cloud worker, this is usually the ID of its
   * instance.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerId: string;
  /** Proof that the caller is the worker that it claims to be, in the form that the type of the provider requires. */
  readonly workerIdentityProof:
    | GoogleProviderType
    | RegisterWorkerRequestWorkerIdentityProofWithStaticSecret
    | AwsProviderType
    | AzureProviderType;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue
   * that its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  readonly workerPoolId: string;
}

/** Part of {@link RegisterWorkerRequest}. */
export interface GoogleProviderType {
  /**
   * Identity token of the instance, a JWT from the metadata server of Compute Engine. Request it with the
   * deployment's root URL as its audience and in the format `full`.
   */
  readonly token: string;
}

/** Part of {@link RegisterWorkerRequest}. */
export interface RegisterWorkerRequestWorkerIdentityProofWithStaticSecret {
  /**
   * Secret that was passed to `createWorker` or `updateWorker` for this worker.
   *
   * Pattern `^[a-zA-Z0-9_-]{44}$`.
   */
  readonly staticSecret: string;
}

/** Part of {@link RegisterWorkerRequest}. */
export interface AwsProviderType {
  /**
   * Instance identity document, as text, from `/latest/dynamic/instance-identity/document` of the instance
   * metadata service. Send it byte for byte, or `signature` does not match.
   */
  readonly document: string;
  /**
   * AWS's signature of `document`, in Base64, from `/latest/dynamic/instance-identity/signature` of the instance
   * metadata service.
   */
  readonly signature: string;
}

/** Part of {@link RegisterWorkerRequest}. */
export interface AzureProviderType {
  /**
   * Attested data signed by Azure, in Base64, from `/metadata/attested/document` of the instance metadata service.
   * It is valid for a limited time.
   */
  readonly document: string;
}

/** Credentials and settings for a worker that has registered, as returned by `registerWorker`. */
export interface RegisterWorkerResponse {
  /**
   * Taskcluster credentials for the worker. They allow it to:
   *
   * - claim tasks of its pool and run them (`queue:claim-work:<workerPoolId>`,
   *   `queue:worker-id:<workerGroup>/<workerId>`);
   * - read the secret `worker-pool:<workerPoolId>`;
   * - call `reregisterWorker`, `removeWorker` and `shouldWorkerTerminate` for itself;
   * - use the scopes of the roles `worker-pool:<workerPoolId>` and `worker-id:<workerGroup>/<workerId>`.
   */
  credentials: RegisterWorkerResponseCredentials;
  /**
   * When the credentials expire. Before then, the worker must renew them with `reregisterWorker` or shut down; a
   * static worker may also register again.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Secret for the next call to `reregisterWorker`. It replaces the secret from any earlier registration.
   *
   * Pattern `^[a-zA-Z0-9_-]{44}$`.
   */
  secret: string;
  /**
   * Settings for the worker, exactly as in the launch configuration, or in the `config` of the pool for a static
   * worker. `{}` if there are none. The worker combines them with its settings from other sources, as
   * worker-runner does.
   */
  workerConfig: Record<string, unknown>;
}

/**
 * Taskcluster credentials for the worker. They allow it to:
 *
 * - claim tasks of its pool and run them (`queue:claim-work:<workerPoolId>`,
 *   `queue:worker-id:<workerGroup>/<workerId>`);
 * - read the secret `worker-pool:<workerPoolId>`;
 * - call `reregisterWorker`, `removeWorker` and `shouldWorkerTerminate` for itself;
 * - use the scopes of the roles `worker-pool:<workerPoolId>` and `worker-id:<workerGroup>/<workerId>`.
 */
export interface RegisterWorkerResponseCredentials {
  /** Secret key that signs the requests of the worker. */
  accessToken: string;
  /** Certificate of temporary credentials, as JSON text. Absent if the credentials are permanent. */
  certificate?: string;
  /** Client that the worker makes its requests as. */
  clientId: string;
}

/**
 * Error that a worker met; the body of `reportWorkerError`. The service adds `workerGroup` and `workerId` to
 * `extra`.
 */
export interface WorkerErrorReport {
  /**
   * Full explanation of what went wrong, for people to read.
   *
   * At most 10240 characters.
   */
  readonly description: string;
  /** Further details, in any form. Errors that a worker reported include its `workerGroup` and `workerId`. */
  readonly extra: object;
  /**
   * Short name for this sort of error, such as `creation-error`. Programs can use it to tell errors apart.
   *
   * At most 128 characters. Pattern `[-a-z0-9]+`.
   */
  readonly kind: string;
  /**
   * Readable counterpart of `kind`, such as `Instance Creation Error`.
   *
   * At most 128 characters.
   */
  readonly title: string;
  /**
   * Group of the worker within its pool. For a cloud worker, this is the region, zone or location that it runs in;
   * for a static worker, the caller of `createWorker` chooses it.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerGroup: string;
  /**
   * Name of the worker, unique within its pool and group. For a cloud worker, this is usually the ID of its
   * instance.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerId: string;
}

/** Names a worker and proves its identity; the body of `reregisterWorker`. */
export interface ReregisterWorkerRequest {
  /**
   * Secret from the latest response to `registerWorker` or `reregisterWorker`. It works once.
   *
   * Pattern `^[a-zA-Z0-9_-]{44}$`.
   */
  readonly secret: string;
  /**
   * Group of the worker within its pool. For a cloud worker, this is the region, zone or location that it runs in;
   * for a static worker, the caller of `createWorker` chooses it.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerGroup: string;
  /**
   * Name of the worker, unique within its pool and group. For a cloud worker, this is usually the ID of its
   * instance.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerId: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue
   * that its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  readonly workerPoolId: string;
}

/** New credentials for a worker, as returned by `reregisterWorker`. */
export interface ReregisterWorkerResponse {
  /** Taskcluster credentials for the worker, with the same scopes as those from `registerWorker`. */
  credentials: ReregisterWorkerResponseCredentials;
  /**
   * When the credentials expire. Before then, the worker must renew them again or shut down.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Secret for the next call to `reregisterWorker`.
   *
   * Pattern `^[a-zA-Z0-9_-]{44}$`.
   */
  secret: string;
}

/** Taskcluster credentials for the worker, with the same scopes as those from `registerWorker`. */
export interface ReregisterWorkerResponseCredentials {
  /** Secret key that signs the requests of the worker. */
  accessToken: string;
  /** Certificate of temporary credentials, as JSON text. Absent if the credentials are permanent. */
  certificate?: string;
  /** Client that the worker makes its requests as. */
  clientId: string;
}

/** Advice to a worker on whether to shut down, as returned by `shouldWorkerTerminate`. */
export interface ShouldWorkerTerminateResponse {
  /**
   * Reason for the advice: `launch config archived` or `over capacity` to terminate, `needed` to keep working,
   * `none` if the service has not decided yet.
   *
   * At least 1 character.
   */
  reason: string;
  /** Whether the worker should shut down. */
  terminate: boolean;
}

/** Reference to one run of a task. */
export interface TaskRun {
  /**
   * Number of the run within its task, counted from 0.
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /**
   * Slugid of the task: 22 characters, a UUID in URL-safe base64 without padding.
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/**
 * Definition of a task. Other schemas of worker-manager take the formats of names from here; no method of it
 * returns a task.
 */
export interface TaskDefinitionResponse {
  /**
   * When the task was created, as stated by its creator.
   *
   * Timestamp.
   */
  created: string;
  /**
   * Time by which the task must be resolved; otherwise the queue resolves it as `exception`. At most 5 days after
   * creation.
   *
   * Timestamp.
   */
  deadline: string;
  /**
   * Tasks that this one waits for; `requires` says how they must end. Defaults to none.
   *
   * At most 10000 items. No duplicates. Each: slugid, 22 characters.
   */
  dependencies: string[];
  /**
   * When the task is deleted from the queue. Defaults to one year after `deadline`.
   *
   * Timestamp.
   */
  expires?: string;
  /** Free-form data for services other than the worker, such as dashboards or indexers. Defaults to `{}`. */
  extra: Record<string, unknown>;
  /** Information about the task for people to read. */
  metadata: TaskMetadata;
  /** Instructions for the worker: what to run, and how. The worker implementation determines the format. */
  payload: Record<string, unknown>;
  /**
   * Rank among the pending tasks of the same worker pool; tasks of a higher priority are handed out first.
   * Defaults to `lowest`.
   */
  priority: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest';
  /**
   * Project that the task belongs to. It takes part in scopes that limit who may manage the task. Defaults to
   * `none`.
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   *
   * @default 'none'
   */
  projectId?: string;
  /**
   * First part of the name of the worker pool that the task is for, before the slash.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * How the dependencies must end before the task is scheduled:
   *
   * - `all-completed`: each one succeeded (default).
   * - `all-resolved`: each one ended, with any outcome.
   */
  requires: 'all-completed' | 'all-resolved';
  /**
   * How often the queue may start a new run after a problem with the infrastructure, such as a worker that
   * vanished. Defaults to 5.
   *
   * Whole number, 0 to 49.
   */
  retries: number;
  /**
   * Extra routing keys for the Pulse messages about the task: each message is also sent with the key
   * `route.<route>` for every entry. Defaults to none.
   *
   * At most 64 items. No duplicates. Each: 1 to 249 characters.
   */
  routes: string[];
  /**
   * Name of the scheduler that manages the task, the same for all tasks of a group. Defaults to `-`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  schedulerId: string;
  /**
   * Scopes that the task may use while it runs.
   *
   * Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
  /**
   * Labels that classify the task, each a string of up to 4096 characters, for example `kind: build`. Defaults to
   * `{}`.
   *
   * Each value: at most 4096 characters.
   */
  tags: Record<string, string>;
  /**
   * Slugid of the group that the task belongs to. Defaults to the ID of the task itself.
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * Name of a worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue that
   * its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
  /**
   * Second part of the name of the worker pool that the task is for, after the slash.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/** Information about the task for people to read. */
export interface TaskMetadata {
  /**
   * Explanation of what the task does and why. May be Markdown.
   *
   * At most 32768 characters.
   */
  description: string;
  /**
   * Readable name of the task.
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * Person who caused the task, usually given by an email address.
   *
   * At most 255 characters.
   */
  owner: string;
  /**
   * Link to whatever defines the task, such as a file in a source repository.
   *
   * At most 4096 characters. Pattern `^(https?://|ssh://|git@)`.
   */
  source: string;
}

/**
 * New definition of a worker pool; the body of `updateWorkerPool`. It also accepts some fields that only the
 * service sets, as `workerPool` returns them.
 */
export interface UpdateWorkerPoolRequest {
  /**
   * Settings for the provider, such as how many workers to run and how to start them. The type of the provider
   * determines the format. Many deployments let everyone read them, so they must not contain secrets.
   */
  readonly config: object;
  /**
   * Ignored; accepted because `workerPool` returns it.
   *
   * Timestamp.
   */
  readonly created?: string | Date | undefined;
  /**
   * Purpose of the worker pool, for people to read. May be Markdown.
   *
   * At most 10240 characters.
   */
  readonly description: string;
  /** Whether the service sends an email to `owner` about each new error of the pool. */
  readonly emailOnError: boolean;
  /**
   * Ignored, so it does not prevent concurrent updates; accepted because `workerPool` returns it.
   *
   * Timestamp.
   */
  readonly lastModified?: string | Date | undefined;
  /**
   * Email address of the people responsible for the worker pool. Errors are sent there if `emailOnError` is set.
   *
   * Email address.
   */
  readonly owner: string;
  /**
   * Provider of the worker pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears after its last worker is gone.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly providerId: string;
  /**
   * If present, must be the name of the pool being updated.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  readonly workerPoolId?: string | undefined;
}

/**
 * What worker-manager knows about one worker. Returned by `worker`, `createWorker` and `updateWorker`, and part
 * of lists of workers.
 */
export interface WorkerFullDefinition {
  /**
   * Number of tasks that the worker can run at once.
   *
   * Whole number, at least 1.
   */
  capacity: number;
  /**
   * When the worker was requested from its cloud or added with `createWorker`.
   *
   * Timestamp.
   */
  created: string;
  /**
   * When the record of the worker may be deleted. The service extends it regularly until the worker has stopped.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the provider last checked the worker in its cloud. For a provider without a cloud, such as a static one,
   * this stays at the time of creation.
   *
   * Timestamp.
   */
  lastChecked: string;
  /**
   * When `state` last changed. For a static worker, this stays at the time of creation.
   *
   * Timestamp.
   */
  lastModified: string;
  /**
   * Launch configuration that the worker was started with. Absent if there is none, as for static workers.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Provider that created the worker and manages it. The worker pool itself may have changed to another provider
   * since.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /**
   * State of the worker, as far as worker-manager knows:
   *
   * - `requested`: requested from its cloud, but not registered yet.
   * - `running`: registered, or added with `createWorker`.
   * - `stopping`: being terminated by the service. Some workers skip this state.
   * - `stopped`: gone; only the record is left, until it expires.
   */
  state: 'requested' | 'running' | 'stopping' | 'stopped';
  /**
   * Group of the worker within its pool. For a cloud worker, this is the region, zone or location that it runs in;
   * for a static worker, the caller of `createWorker` chooses it.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker, unique within its pool and group. For a cloud worker, this is usually the ID of its
   * instance.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue
   * that its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/** Time limits for the workers of a pool, in seconds. A cloud worker that exceeds one is terminated. */
export interface WorkerLifecycle {
  /**
   * Seconds that a worker may go without asking the queue for work or reclaiming a task, counted from its creation
   * or its last such call. After that, it is terminated. At least 1200 (20 minutes); 7200 (2 hours) by default.
   * Has no effect on static workers.
   *
   * Whole number, at least 1200.
   *
   * @default 7200
   */
  queueInactivityTimeout?: number;
  /**
   * Seconds that a new worker has to register, counted from when it was requested. After that, it is terminated.
   * Defaults to `reregistrationTimeout`, which is also the upper limit. Has no effect on static workers.
   *
   * Whole number.
   */
  registrationTimeout?: number;
  /**
   * Lifetime in seconds of the credentials from `registerWorker` and `reregisterWorker`. A cloud worker that does
   * not renew them in time is terminated. At most 2592000 (30 days); 345600 (4 days) by default.
   *
   * Whole number, at most 2592000.
   *
   * @default 345600
   */
  reregistrationTimeout?: number;
}

/** One page of workers, as returned by `listWorkersForWorkerPool` and `listWorkersForWorkerGroup`. */
export interface WorkerListInAGivenWorkerPool {
  /** Opaque token for the next page: pass it to the next call. Absent on the last page. */
  continuationToken?: string;
  /**
   * Workers on this page, newest first.
   *
   * No duplicates.
   */
  workers: WorkerFullDefinition[];
}

/** One page of the errors of a worker pool, as returned by `listWorkerPoolErrors`. */
export interface WorkerPoolErrorList {
  /** Opaque token for the next page: pass it to the next call. Absent on the last page. */
  continuationToken?: string;
  /**
   * Errors on this page, newest first.
   *
   * No duplicates.
   */
  workerPoolErrors: WorkerPoolError[];
}

/** Numbers of errors of one worker pool, or of all, as returned by `workerPoolErrorStats`. */
export interface WorkerPoolErrorStats {
  /** Numbers of errors, grouped in several ways. */
  totals: WorkerPoolErrorStatsTotals;
  /** Worker pool that the counts are about; an empty string if they cover all worker pools. */
  workerPoolId: string | '';
}

/** Numbers of errors, grouped in several ways. */
export interface WorkerPoolErrorStatsTotals {
  /** Number of recorded errors for each `extra.code`; errors without a code are counted under `other`. */
  code: Record<string, unknown>;
  /**
   * Number of errors on each of the last 7 days, today included. Each key is the start of a day as an ISO 8601
   * timestamp; days without errors have the value 0.
   */
  daily: Record<string, unknown>;
  /**
   * Number of errors in each of the last 24 hours, the current one included. Each key is the start of an hour as
   * an ISO 8601 timestamp; hours without errors have the value 0.
   */
  hourly: Record<string, unknown>;
  /**
   * Number of recorded errors for each `launchConfigId`; errors without one are counted under `unknown`. Empty if
   * the counts cover all worker pools.
   */
  launchConfig: Record<string, unknown>;
  /** Number of recorded errors for each `title`. */
  title: Record<string, unknown>;
  /** Number of errors in the last 7 days; the sum of `daily`. */
  total: number;
  /** Number of recorded errors for each worker pool that has any. */
  workerPool: Record<string, unknown>;
}

/** Error of a worker pool: a failure of its provider, or a problem that one of its workers reported. */
export interface WorkerPoolError {
  /**
   * Full explanation of what went wrong, for people to read.
   *
   * At most 10240 characters.
   */
  description: string;
  /**
   * Slugid of the error, chosen by the service.
   *
   * Slugid, 22 characters.
   */
  errorId: string;
  /** Further details, in any form. Errors that a worker reported include its `workerGroup` and `workerId`. */
  extra: Record<string, unknown>;
  /**
   * Short name for this sort of error, such as `creation-error`. Programs can use it to tell errors apart.
   *
   * At most 128 characters. Pattern `[-a-z0-9]+`.
   */
  kind: string;
  /**
   * Launch configuration that the error concerns. Absent if it concerns none or none is known.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * When the service recorded the error.
   *
   * Timestamp.
   */
  reported: string;
  /**
   * Readable counterpart of `kind`, such as `Instance Creation Error`.
   *
   * At most 128 characters.
   */
  title: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue
   * that its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/**
 * Full definition of a worker pool, including the fields that the service sets. Returned by the methods that
 * read or change worker pools.
 */
export interface WorkerPoolFullDefinition {
  /**
   * Settings for the provider, such as how many workers to run and how to start them. The type of the provider
   * determines the format. Many deployments let everyone read them, so they must not contain secrets.
   */
  config: Record<string, unknown>;
  /**
   * When the worker pool was created.
   *
   * Timestamp.
   */
  created: string;
  /**
   * Number of tasks that all workers can run at once, except for those that are `stopped`. Only `workerPool` fills
   * this in; other methods may return 0. Deprecated: use `workerPoolStats`.
   *
   * Whole number, at least 0.
   */
  currentCapacity: number;
  /**
   * Purpose of the worker pool, for people to read. May be Markdown.
   *
   * At most 10240 characters.
   */
  description: string;
  /** Whether the service sends an email to `owner` about each new error of the pool. */
  emailOnError: boolean;
  /**
   * When the worker pool was last updated; the same as `created` if it never was.
   *
   * Timestamp.
   */
  lastModified: string;
  /**
   * Email address of the people responsible for the worker pool. Errors are sent there if `emailOnError` is set.
   *
   * Email address.
   */
  owner: string;
  /**
   * Provider of the worker pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears after its last worker is gone.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /**
   * Number of tasks that the workers in the state `requested` can run at once. Only `workerPool` fills this in;
   * other methods may return 0. Deprecated: use `workerPoolStats`.
   *
   * Whole number, at least 0.
   */
  requestedCapacity: number;
  /**
   * Number of workers in the state `requested`. Only `workerPool` fills this in; other methods may return 0.
   * Deprecated: use `workerPoolStats`.
   *
   * Whole number, at least 0.
   */
  requestedCount: number;
  /**
   * Number of tasks that the workers in the state `running` can run at once. Only `workerPool` fills this in;
   * other methods may return 0. Deprecated: use `workerPoolStats`.
   *
   * Whole number, at least 0.
   */
  runningCapacity: number;
  /**
   * Number of workers in the state `running`. Only `workerPool` fills this in; other methods may return 0.
   * Deprecated: use `workerPoolStats`.
   *
   * Whole number, at least 0.
   */
  runningCount: number;
  /**
   * Number of tasks that the workers in the state `stopped` can run at once. Only `workerPool` fills this in;
   * other methods may return 0. Deprecated: use `workerPoolStats`.
   *
   * Whole number, at least 0.
   */
  stoppedCapacity: number;
  /**
   * Number of workers in the state `stopped`. Only `workerPool` fills this in; other methods may return 0.
   * Deprecated: use `workerPoolStats`.
   *
   * Whole number, at least 0.
   */
  stoppedCount: number;
  /**
   * Number of tasks that the workers in the state `stopping` can run at once. Only `workerPool` fills this in;
   * other methods may return 0. Deprecated: use `workerPoolStats`.
   *
   * Whole number, at least 0.
   */
  stoppingCapacity: number;
  /**
   * Number of workers in the state `stopping`. Only `workerPool` fills this in; other methods may return 0.
   * Deprecated: use `workerPoolStats`.
   *
   * Whole number, at least 0.
   */
  stoppingCount: number;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue
   * that its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId?: string;
}

/** One page of the launch configurations of a worker pool, as returned by `listWorkerPoolLaunchConfigs`. */
export interface WorkerPoolLaunchConfigList {
  /** Opaque token for the next page: pass it to the next call. Absent on the last page. */
  continuationToken?: string;
  /**
   * Launch configurations on this page, sorted by `launchConfigId`.
   *
   * No duplicates.
   */
  workerPoolLaunchConfigs: WorkerPoolLaunchConfig[];
}

/** Part of {@link WorkerPoolLaunchConfigList}. */
export interface WorkerPoolLaunchConfig {
  /**
   * Content of the launch configuration: how the provider starts workers. The type of the provider determines the
   * format.
   */
  configuration: Record<string, unknown>;
  /**
   * When the launch configuration became part of the worker pool for the first time.
   *
   * Timestamp.
   */
  created: string;
  /** Whether the launch configuration has been removed from the pool's `config`, so that it starts no more workers. */
  isArchived: boolean;
  /**
   * When the worker pool was last created or updated with this launch configuration as a part of it.
   *
   * Timestamp.
   */
  lastModified: string;
  /** Name of the launch configuration, unique within its worker pool. */
  launchConfigId: string;
  /** Worker pool that the launch configuration belongs to. */
  workerPoolId: string;
}

/** One page of the numbers of workers in all worker pools, as returned by `listWorkerPoolsStats`. */
export interface WorkerPoolListStats {
  /** Opaque token for the next page: pass it to the next call. Absent on the last page. */
  continuationToken?: string;
  /**
   * Worker pools on this page, sorted by name, with the numbers of their workers.
   *
   * No duplicates.
   */
  workerPoolsStats: WorkerPoolListStatsWorkerPoolsStats[];
}

/** Part of {@link WorkerPoolListStats}. */
export interface WorkerPoolListStatsWorkerPoolsStats {
  /**
   * Number of tasks that all workers can run at once, except for those that are `stopped`.
   *
   * Whole number, at least 0.
   */
  currentCapacity: number;
  /**
   * Number of tasks that the workers in the state `requested` can run at once.
   *
   * Whole number, at least 0.
   */
  requestedCapacity: number;
  /**
   * Number of workers in the state `requested`.
   *
   * Whole number, at least 0.
   */
  requestedCount: number;
  /**
   * Number of tasks that the workers in the state `running` can run at once.
   *
   * Whole number, at least 0.
   */
  runningCapacity: number;
  /**
   * Number of workers in the state `running`.
   *
   * Whole number, at least 0.
   */
  runningCount: number;
  /**
   * Number of tasks that the workers in the state `stopped` can run at once.
   *
   * Whole number, at least 0.
   */
  stoppedCapacity: number;
  /**
   * Number of workers in the state `stopped`.
   *
   * Whole number, at least 0.
   */
  stoppedCount: number;
  /**
   * Number of tasks that the workers in the state `stopping` can run at once.
   *
   * Whole number, at least 0.
   */
  stoppingCapacity: number;
  /**
   * Number of workers in the state `stopping`.
   *
   * Whole number, at least 0.
   */
  stoppingCount: number;
  /**
   * Worker pool that the numbers are about.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/** One page of worker pools, as returned by `listWorkerPools`. */
export interface WorkerPoolList {
  /** Opaque token for the next page: pass it to the next call. Absent on the last page. */
  continuationToken?: string;
  /**
   * Worker pools on this page, sorted by name.
   *
   * No duplicates.
   */
  workerPools: WorkerPoolFullDefinition[];
}

/** Numbers of the workers in one worker pool, as returned by `workerPoolStats`. */
export interface WorkerPoolStatistics {
  /** Launch configurations of the pool that have workers, with the numbers of these workers. */
  launchConfigStats: WorkerPoolStatisticsLaunchConfigStats[];
}

/** Part of {@link WorkerPoolStatistics}. */
export interface WorkerPoolStatisticsLaunchConfigStats {
  /**
   * Number of tasks that all workers can run at once, except for those that are `stopped`.
   *
   * Whole number, at least 0.
   */
  currentCapacity: number;
  /**
   * Launch configuration that the workers were started with. `unknown` for workers that have none, or if the pool
   * has no workers at all.
   */
  launchConfigId: string;
  /**
   * Number of tasks that the workers in the state `requested` can run at once.
   *
   * Whole number, at least 0.
   */
  requestedCapacity: number;
  /**
   * Number of workers in the state `requested`.
   *
   * Whole number, at least 0.
   */
  requestedCount: number;
  /**
   * Number of tasks that the workers in the state `running` can run at once.
   *
   * Whole number, at least 0.
   */
  runningCapacity: number;
  /**
   * Number of workers in the state `running`.
   *
   * Whole number, at least 0.
   */
  runningCount: number;
  /**
   * Number of tasks that the workers in the state `stopped` can run at once.
   *
   * Whole number, at least 0.
   */
  stoppedCapacity: number;
  /**
   * Number of workers in the state `stopped`.
   *
   * Whole number, at least 0.
   */
  stoppedCount: number;
  /**
   * Number of tasks that the workers in the state `stopping` can run at once.
   *
   * Whole number, at least 0.
   */
  stoppingCapacity: number;
  /**
   * Number of workers in the state `stopping`.
   *
   * Whole number, at least 0.
   */
  stoppingCount: number;
  /**
   * Worker pool that the workers belong to.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/** What the queue and worker-manager know about a worker, as returned by `getWorker`. */
export interface WorkerResponse {
  /** Actions that can be triggered on the worker. The service always returns an empty list. */
  actions: WorkerAction[];
  /**
   * Number of tasks that the worker can run at once. 0 if the worker is unknown to worker-manager, which means
   * that its capacity is unknown.
   *
   * Whole number, at least 0.
   */
  capacity?: number;
  /**
   * When the queue forgets the worker, unless it asks for work again or is in quarantine.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the worker first asked the queue for work.
   *
   * Timestamp.
   */
  firstClaim: string;
  /**
   * When the worker last asked the queue for work or reclaimed a task. May be up to half an hour behind.
   *
   * Timestamp.
   */
  lastDateActive?: string;
  /**
   * Launch configuration that the worker was started with. Absent if there is none, as for static workers.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Provider that manages the worker. `none` if the worker is unknown to worker-manager.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId?: string;
  /**
   * First part of the name of the worker pool that the task is for, before the slash.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * Every call that put the worker into quarantine or changed its quarantine, oldest first.
   *
   * No duplicates.
   */
  quarantineDetails?: QuarantineDetails[];
  /**
   * End of the quarantine of the worker. Until then, the worker gets no tasks but keeps running. Absent or in the
   * past if it is not in quarantine.
   *
   * Timestamp.
   */
  quarantineUntil?: string;
  /** Runs that the worker claimed most recently, at most 20, the latest one last. */
  recentTasks: TaskRun[];
  /**
   * State of the worker, as far as worker-manager knows:
   *
   * - `requested`: requested from its cloud, but not registered yet.
   * - `running`: registered, or added with `createWorker`.
   * - `stopping`: being terminated by the service. Some workers skip this state.
   * - `stopped`: gone; only the record is left, until it expires.
   * - `standalone`: unknown to worker-manager; only the queue knows the worker.
   */
  state?: 'requested' | 'running' | 'stopping' | 'stopped' | 'standalone';
  /**
   * Group that the worker belongs to, such as a cloud region or zone.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker, unique within its `workerGroup`.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
  /**
   * Name of a worker pool, in the form `<provisionerId>/<workerType>`. It is also the name of the task queue that
   * its workers claim tasks from.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId?: string;
  /**
   * Second part of the name of the worker pool that the task is for, after the slash.
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/** Webhook that an operator can trigger on the worker, for example from a user interface. */
export interface WorkerAction {
  /** What the action applies to, always `worker`. */
  context: 'worker';
  /** Explanation of what the action does, for the person who triggers it. */
  description: string;
  /** HTTP method of the request that triggers the action. */
  method: 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  /** Short name of the action, for logs and error messages. */
  name: string;
  /** Heading of the action in a user interface. */
  title: unknown;
  /**
   * URL that triggers the action. Replace the placeholders `<provisionerId>`, `<workerType>`, `<workerGroup>` and
   * `<workerId>` in it, and sign the request with Taskcluster credentials.
   */
  url: string;
}

/** One change to the quarantine of the worker. */
export interface QuarantineDetails {
  /** Client that made the change. */
  clientId: string;
  /** Reason that the client gave; `[unspecified]` if it gave none. */
  quarantineInfo: string;
  /**
   * End of the quarantine that the client set. A time in the past lifts the quarantine.
   *
   * Timestamp.
   */
  quarantineUntil: string;
  /**
   * When the change was made.
   *
   * Timestamp.
   */
  updatedAt: string;
}

/** The query parameters of `listProviders`. */
export type ListProvidersQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listWorkerPoolLaunchConfigs`. */
export type ListWorkerPoolLaunchConfigsQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
  readonly includeArchived?: string | boolean | undefined;
};

/** The query parameters of `listWorkerPools`. */
export type ListWorkerPoolsQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listWorkerPoolsStats`. */
export type ListWorkerPoolsStatsQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `workerPoolErrorStats`. */
export type WorkerPoolErrorStatsQuery = {
  readonly workerPoolId?: string | undefined;
};

/** The query parameters of `listWorkerPoolErrors`. */
export type ListWorkerPoolErrorsQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
  readonly launchConfigId?: string | undefined;
  readonly errorId?: string | undefined;
};

/** The query parameters of `listWorkersForWorkerGroup`. */
export type ListWorkersForWorkerGroupQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listWorkersForWorkerPool`. */
export type ListWorkersForWorkerPoolQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
  readonly launchConfigId?: string | undefined;
  readonly state?: string | undefined;
};

/** The query parameters of `listWorkers`. */
export type ListWorkersQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
  readonly launchConfigId?: string | undefined;
  readonly quarantined?: string | boolean | undefined;
  readonly workerState?: string | undefined;
};

/** @deprecated Renamed to {@link StorageProfileImageReference}. */
export type AzureProviderConfigLaunchConfigStorageProfileImageReference = StorageProfileImageReference;

/** @deprecated Renamed to {@link Provider}. */
export type ProviderListProvider = Provider;

/** @deprecated Renamed to {@link WorkerCreationUpdateRequest}. */
export type WorkerCreationRequest = WorkerCreationUpdateRequest;

/** @deprecated Renamed to {@link WorkerCreationUpdateRequestProviderInfo}. */
export type WorkerCreationRequestProviderInfo = WorkerCreationUpdateRequestProviderInfo;

/** @deprecated Renamed to {@link PulseWorkerPoolMessage}. */
export type WorkerTypePulseMessage = PulseWorkerPoolMessage;
