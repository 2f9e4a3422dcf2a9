// Generated from references/worker-manager/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/**
 * Form of a worker pool's `config` when its provider is of type `aws`. Says how many EC2 instances to keep and
 * how to start them.
 */
export interface AwsProviderConfig {
  /**
   * Ways to start an instance, for example one for each region or instance type. New workers are spread over them
   * at random.
   *
   * No duplicates.
   */
  launchConfigs: AwsProviderConfigLaunchConfig[];
  /**
   * Time limits for the workers of a pool, and what happens when they run out. Part of the `config` of cloud
   * pools; providers differ in what they support.
   */
  lifecycle?: WorkerLifecycle;
  /**
   * Most tasks that the workers of the pool may be able to run at once, all launch configurations taken together.
   * No more workers are started once it is reached.
   *
   * Whole number.
   */
  maxCapacity: number;
  /**
   * Number of tasks that the workers of the pool should always be able to run at once, even with no task pending.
   *
   * Whole number.
   */
  minCapacity: number;
}

export interface AwsProviderConfigLaunchConfig {
  /**
   * Further properties for the JSON object that instances get as user data. They stand beside those of
   * worker-manager, whose names are not allowed here. EC2 limits user data to 16 KB in all.
   */
  additionalUserData?: AwsProviderConfigLaunchConfigAdditionalUserData;
  /**
   * Number of tasks that one worker of this launch configuration can run at once. It counts towards `minCapacity`
   * and `maxCapacity`.
   *
   * Whole number, at least 1.
   */
  capacityPerInstance: number;
  /**
   * Parameters of the EC2 call `RunInstances`, such as `InstanceType`, `SubnetId` or `SecurityGroupIds`.
   *
   * worker-manager sets `UserData`, `MinCount` and `MaxCount` itself and adds tags of its own. Choosing an
   * `IamInstanceProfile` is not permitted.
   */
  launchConfig: LaunchConfiguration;
  /**
   * AWS region to start instances in, such as `us-west-2`; an availability zone such as `us-west-2a` is not
   * accepted.
   */
  region: string;
  /**
   * Settings handed to the worker as they are, as `workerConfig` in the user data of the instance. The worker
   * merges them with those from other sources, as worker-runner does. Everyone can see them in the definition of
   * the pool, and they are visible in the metadata of the instance: put anything confidential into the secrets
   * service instead.
   */
  workerConfig?: Record<string, unknown>;
}

/**
 * Further properties for the JSON object that instances get as user data. They stand beside those of
 * worker-manager, whose names are not allowed here. EC2 limits user data to 16 KB in all.
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
 * worker-manager sets `UserData`, `MinCount` and `MaxCount` itself and adds tags of its own. Choosing an
 * `IamInstanceProfile` is not permitted.
 */
export interface LaunchConfiguration {
  /** AMI to boot, such as `ami-0123456789abcdef0`. It must exist in `region`. */
  ImageId: string;
  [name: string]: unknown;
}

/**
 * Form of a worker pool's `config` when its provider is of type `azure`. Says how many virtual machines to keep
 * and how to create them.
 */
export interface AzureProviderConfig {
  /**
   * Ways to create a virtual machine, for example one for each location or machine size. One is picked at random
   * for each new worker.
   *
   * Beside the properties listed, each may hold any others that Azure takes when a virtual machine is created.
   * Those that worker-manager fills in itself are overwritten: the network interfaces, and in `osProfile` the
   * `adminPassword`, `computerName` and `customData`. It adds tags of its own.
   */
  launchConfigs: AzureProviderConfigLaunchConfig[];
  /**
   * Time limits for the workers of a pool, and what happens when they run out. Part of the `config` of cloud
   * pools; providers differ in what they support.
   */
  lifecycle?: WorkerLifecycle;
  /**
   * Most tasks that the workers of the pool may be able to run at once, all launch configurations taken together.
   * No more workers are started once it is reached.
   *
   * Whole number, at least 0.
   */
  maxCapacity: number;
  /**
   * Number of tasks that the workers of the pool should always be able to run at once, even with no task pending.
   *
   * Whole number, at least 0.
   */
  minCapacity: number;
}

export interface AzureProviderConfigLaunchConfig {
  /** Azure's limits to the cost of a spot virtual machine. */
  billingProfile?: BillingProfile;
  /**
   * Number of tasks that one worker of this launch configuration can run at once. It counts towards `minCapacity`
   * and `maxCapacity`.
   *
   * Whole number, at least 1.
   */
  capacityPerInstance: number;
  /** Azure's choice of hardware for the virtual machine. */
  hardwareProfile: HardwareProfile;
  /** Azure location to create the virtual machine in, such as `eastus`. */
  location: string;
  /** Azure's network settings of the virtual machine. */
  networkProfile?: NetworkProfile;
  /**
   * Azure's settings of the operating system. `adminPassword`, `computerName` and `customData` are overwritten by
   * worker-manager.
   */
  osProfile?: Record<string, unknown>;
  /**
   * Azure's priority of the virtual machine. `Spot` is cheap but can be evicted at any time; `Regular`, the
   * default of Azure, is not.
   */
  priority?: string;
  /** Azure's disks of the virtual machine, and the image to create them from. */
  storageProfile: StorageProfile;
  /** Azure resource ID of the subnet that the virtual machine joins. It must lie in `location`. */
  subnetId: string;
  /**
   * Settings handed to the worker as they are, as `workerConfig` in the custom data of the virtual machine. The
   * worker merges them with those from other sources, as worker-runner does. Everyone can see them in the
   * definition of the pool, and they are visible in the metadata of the instance: put anything confidential into
   * the secrets service instead.
   */
  workerConfig: Record<string, unknown>;
  [name: string]: unknown;
}

/** Azure's limits to the cost of a spot virtual machine. */
export interface BillingProfile {
  /** Highest price for a spot virtual machine, in US dollars an hour. `-1` means never to evict it for its price. */
  maxPrice?: number;
  [name: string]: unknown;
}

/** Azure's choice of hardware for the virtual machine. */
export interface HardwareProfile {
  /** Azure's name for the size of the machine, such as `Standard_F8s_v2`. It must be on offer in `location`. */
  vmSize: string;
  [name: string]: unknown;
}

/** Azure's network settings of the virtual machine. */
export interface NetworkProfile {
  /**
   * Network interfaces to attach. Overwritten by worker-manager, which creates one in the subnet `subnetId`, so an
   * empty array will do.
   */
  networkInterfaces: NetworkInterfaceReference[];
  [name: string]: unknown;
}

export interface NetworkInterfaceReference {
  /** Azure resource ID of the network interface. */
  id?: string;
  /** Whether this is the main one of several network interfaces. */
  primary?: boolean;
  [name: string]: unknown;
}

/** Azure's disks of the virtual machine, and the image to create them from. */
export interface StorageProfile {
  /**
   * Image to create the operating system disk from. Azure also takes other properties than `id` here, such as
   * those of a marketplace image.
   */
  imageReference?: StorageProfileImageReference;
  /** Azure's settings of the operating system disk. worker-manager chooses the `name`. */
  osDisk: OsDisk;
  [name: string]: unknown;
}

/**
 * Image to create the operating system disk from. Azure also takes other properties than `id` here, such as
 * those of a marketplace image.
 */
export interface StorageProfileImageReference {
  /** Azure resource ID of the image. It must be usable in `location`. */
  id?: string;
  [name: string]: unknown;
}

/** Azure's settings of the operating system disk. worker-manager chooses the `name`. */
export interface OsDisk {
  /** Where the disk comes from. `FromImage`, the usual value, copies it from `imageReference`. */
  createOption?: string;
  [name: string]: unknown;
}

/**
 * Form of a worker pool's `config` when its provider is of type `google`. Says how many Compute Engine instances
 * to keep and how to start them.
 */
export interface GoogleProviderConfig {
  /**
   * Ways to start an instance, for example one for each zone or machine type. One is picked at random for each new
   * worker.
   *
   * Beside the properties listed, each may hold any others that Compute Engine takes when an instance is inserted.
   * worker-manager sets the name, the service account and the metadata item `taskcluster` itself, and adds labels
   * and a description; further metadata items are yours to choose.
   */
  launchConfigs: GoogleProviderConfigLaunchConfig[];
  /**
   * Time limits for the workers of a pool, and what happens when they run out. Part of the `config` of cloud
   * pools; providers differ in what they support.
   */
  lifecycle?: WorkerLifecycle;
  /**
   * Most tasks that the workers of the pool may be able to run at once, all launch configurations taken together.
   * No more workers are started once it is reached.
   *
   * Whole number, at least 0.
   */
  maxCapacity: number;
  /**
   * Number of tasks that the workers of the pool should always be able to run at once, even with no task pending.
   *
   * Whole number, at least 0.
   */
  minCapacity: number;
}

export interface GoogleProviderConfigLaunchConfig {
  /**
   * Number of tasks that one worker of this launch configuration can run at once. It counts towards `minCapacity`
   * and `maxCapacity`.
   *
   * Whole number, at least 1.
   */
  capacityPerInstance: number;
  /** Disks of the instance, boot disk included, in the form that Compute Engine takes them in. */
  disks: unknown[];
  /** URL of the machine type, whole or in part, such as `zones/us-east1-b/machineTypes/n1-standard-4`. */
  machineType: string;
  /** Network interfaces of the instance, in the form that Compute Engine takes them in. */
  networkInterfaces: unknown[];
  /** Google Cloud region to start instances in, such as `us-east1`. */
  region: string;
  /**
   * Scheduling options of Compute Engine, such as `preemptible` or `onHostMaintenance`. worker-manager sets
   * `automaticRestart` itself.
   */
  scheduling: Record<string, unknown>;
  /**
   * Settings handed to the worker as they are, as `workerConfig` in the metadata item `taskcluster` of the
   * instance. The worker merges them with those from other sources, as worker-runner does. Everyone can see them
   * in the definition of the pool, and they are visible in the metadata of the instance: put anything confidential
   * into the secrets service instead.
   */
  workerConfig: Record<string, unknown>;
  /**
   * Google Cloud zone to start instances in, such as `us-east1-b`. It must lie in `region` and offer the machine
   * and disk types used.
   */
  zone: string;
  [name: string]: unknown;
}

/**
 * Form of a worker pool's `config` when its provider is `null-provider`, that is, when the pool awaits deletion.
 * Anything is accepted and nothing is used, so the former configuration may stay in place.
 */
export type NullConfig = Record<string, unknown>;

/**
 * Form of a worker pool's `config` when its provider is of type `static`. It has no properties, as the workers
 * are started by others and announced with `createWorker`.
 */
export type StaticProviderConfig = Record<string, never>;

/**
 * Form of a worker pool's `config` when its provider is of type `testing`, which exists for the service's own
 * tests.
 */
export type TestingProviderConfig = Record<string, never>;

/**
 * Definition of a new worker pool; the body of `createWorkerPool`. The service adds the remaining fields of a
 * pool.
 */
export interface CreateWorkerPoolRequest {
  /**
   * Settings for the provider, such as how many workers to keep and how to start them. Its form depends on the
   * type of the provider. Readable by everyone, so it must not hold secrets.
   */
  readonly config: object;
  /**
   * Text for people about the purpose of the pool. May be Markdown.
   *
   * At most 10240 characters.
   */
  readonly description: string;
  /** Whether each new error of the pool is mailed to `owner`. */
  readonly emailOnError: boolean;
  /**
   * Mail address of whoever is responsible for the pool. Errors go there if `emailOnError` is set.
   *
   * Email address.
   */
  readonly owner: string;
  /**
   * Provider that manages the pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears with its last worker.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly providerId: string;
}

/**
 * Properties of a new worker; the body of `createWorker`. Without `capacity`, the worker runs one task at a
 * time.
 */
export interface WorkerCreationRequest {
  /**
   * Number of tasks that the worker can run at once.
   *
   * Whole number, at least 1.
   */
  readonly capacity?: number | undefined;
  /**
   * When to forget the worker. Must lie in the future. A static worker gets no credentials past it, so choose a
   * date as far off as its service life.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /** What the provider needs to know of the worker. Required by static providers. */
  readonly providerInfo?: WorkerCreationRequestProviderInfo | undefined;
}

export interface WorkerCreationRequestProviderInfo {
  /**
   * Secret that the worker will show to `registerWorker`, 44 characters long; two slugids put together make a good
   * one.
   *
   * Whoever has it can obtain the worker's credentials: guard it as you would those, and give each worker its own.
   *
   * Pattern `^[a-zA-Z0-9_-]{44}$`.
   */
  readonly staticSecret: string;
}

/** One page of the providers of a deployment, as returned by `listProviders`. */
export interface ProviderList {
  /**
   * Opaque token to pass with the next call to get the following page. Absent on the last page; the page it leads
   * to may be empty.
   */
  continuationToken?: string;
  /**
   * Providers on this page.
   *
   * No duplicates.
   */
  providers: Provider[];
}

export interface Provider {
  /** Name of the provider, as used for the `providerId` of worker pools and workers. */
  providerId: string;
  /** Kind of the provider, such as `aws`, `azure`, `google` or `static`. It decides the form of a pool's `config`. */
  providerType: string;
}

/** Message about a worker pool that was created, updated or marked for deletion. */
export interface WorkerTypePulseMessage {
  /**
   * Provider of the pool before the update, the same as `providerId` unless that changed. Absent for a new pool.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  previousProviderId?: string;
  /**
   * Provider that manages the pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears with its last worker.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are those that tasks use in
   * the queue.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/** Says which worker registers, with proof; the body of `registerWorker`. */
export interface RegisterWorkerRequest {
  /**
   * Provider that created the worker and looks after it. The pool itself may have moved on to another one since.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly providerId: string;
  /**
   * Group of the worker within its pool. Chosen by the provider for cloud workers, and by the caller of
   * `createWorker` for static ones.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerGroup: string;
  /**
   * Name of the worker, unique within its pool and group. For cloud workers usually the ID of the instance.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerId: string;
  /** Evidence that the caller is the worker it claims to be, in the form for the type of its provider. */
  readonly workerIdentityProof:
    | GoogleProviderType
    | RegisterWorkerRequestWorkerIdentityProofWithStaticSecret
    | AwsProviderType
    | AzureProviderType;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are those that tasks use in
   * the queue.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  readonly workerPoolId: string;
}

export interface GoogleProviderType {
  /** Identity token (a JWT) of the instance, signed by Google, from the metadata server of Compute Engine. */
  readonly token: string;
}

export interface RegisterWorkerRequestWorkerIdentityProofWithStaticSecret {
  /**
   * Secret that `createWorker` was given for this worker.
   *
   * Pattern `^[a-zA-Z0-9_-]{44}$`.
   */
  readonly staticSecret: string;
}

export interface AwsProviderType {
  /**
   * Instance identity document, as text, from `/latest/dynamic/instance-identity/document` of the instance
   * metadata service. Pass it on byte for byte, or `signature` will not match.
   */
  readonly document: string;
  /**
   * AWS's signature of `document`, in Base64, from `/latest/dynamic/instance-identity/signature` of the instance
   * metadata service.
   */
  readonly signature: string;
}

export interface AzureProviderType {
  /**
   * Attested data, signed by Azure, in Base64, from `/metadata/attested/document` of the instance metadata
   * service. It is valid for a limited time.
   */
  readonly document: string;
}

/** Credentials for a worker that has registered, as returned by `registerWorker`. */
export interface RegisterWorkerResponse {
  /**
   * Taskcluster credentials for the worker. They allow it to:
   *
   * - claim tasks of its pool and work on them (`queue:claim-work:<workerPoolId>`,
   *   `queue:worker-id:<workerGroup>/<workerId>`);
   * - read the pool's secret (`secrets:get:worker-pool:<workerPoolId>`);
   * - use the scopes of the roles `worker-pool:<workerPoolId>` and `worker-id:<workerGroup>/<workerId>`.
   */
  credentials: RegisterWorkerResponseCredentials;
  /**
   * When the credentials end. Before then, a static worker must register anew and a cloud worker must have shut
   * down.
   *
   * Timestamp.
   */
  expires: string;
}

/**
 * Taskcluster credentials for the worker. They allow it to:
 *
 * - claim tasks of its pool and work on them (`queue:claim-work:<workerPoolId>`,
 *   `queue:worker-id:<workerGroup>/<workerId>`);
 * - read the pool's secret (`secrets:get:worker-pool:<workerPoolId>`);
 * - use the scopes of the roles `worker-pool:<workerPoolId>` and `worker-id:<workerGroup>/<workerId>`.
 */
export interface RegisterWorkerResponseCredentials {
  /** Secret key that requests are signed with. */
  accessToken: string;
  /**
   * Certificate that belongs to temporary credentials, a JSON object in text form. Absent if the credentials are
   * permanent.
   */
  certificate?: string;
  /** Client that requests are made as. */
  clientId: string;
}

/**
 * An error that a worker met; the body of `reportWorkerError`. The service adds `workerGroup` and `workerId` to
 * `extra`.
 */
export interface WorkerErrorReport {
  /**
   * Text for people that tells what went wrong, at length.
   *
   * At most 10240 characters.
   */
  readonly description: string;
  /**
   * Further details for programs, in any shape. Errors reported by workers have `workerGroup` and `workerId` in
   * here.
   */
  readonly extra: object;
  /**
   * Short name for this sort of error, for programs to tell errors apart, such as `creation-error`.
   *
   * At most 128 characters. Pattern `[-a-z0-9]+`.
   */
  readonly kind: string;
  /**
   * What `kind` says, worded for people, such as `Instance Creation Error`.
   *
   * At most 128 characters.
   */
  readonly title: string;
  /**
   * Group of the worker within its pool. Chosen by the provider for cloud workers, and by the caller of
   * `createWorker` for static ones.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerGroup: string;
  /**
   * Name of the worker, unique within its pool and group. For cloud workers usually the ID of the instance.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly workerId: string;
}

/**
 * New definition of a worker pool; the body of `updateWorkerPool`. It accepts the result of `workerPool` with
 * changes made, so the fields that only the service sets are allowed too.
 */
export interface UpdateWorkerPoolRequest {
  /**
   * Settings for the provider, such as how many workers to keep and how to start them. Its form depends on the
   * type of the provider. Readable by everyone, so it must not hold secrets.
   */
  readonly config: object;
  /**
   * Not used; allowed so that the result of `workerPool` can be sent back.
   *
   * Timestamp.
   */
  readonly created?: string | Date | undefined;
  /**
   * Text for people about the purpose of the pool. May be Markdown.
   *
   * At most 10240 characters.
   */
  readonly description: string;
  /** Whether each new error of the pool is mailed to `owner`. */
  readonly emailOnError: boolean;
  /**
   * Not used, so it does not guard against concurrent updates; allowed so that the result of `workerPool` can be
   * sent back.
   *
   * Timestamp.
   */
  readonly lastModified?: string | Date | undefined;
  /**
   * Mail address of whoever is responsible for the pool. Errors go there if `emailOnError` is set.
   *
   * Email address.
   */
  readonly owner: string;
  /**
   * Provider that manages the pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears with its last worker.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly providerId: string;
  /**
   * If given, must be the name of the pool being updated.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  readonly workerPoolId?: string | undefined;
}

/**
 * What worker-manager knows of one worker. Returned by `worker` and `createWorker`, and part of the lists of
 * workers.
 */
export interface WorkerFullDefinition {
  /**
   * Number of tasks that the worker can run at once.
   *
   * Whole number, at least 1.
   */
  capacity: number;
  /**
   * When the worker was requested from its cloud or announced with `createWorker`.
   *
   * Timestamp.
   */
  created: string;
  /**
   * When the record of the worker may be deleted. Providers may extend it for workers that are still there.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * When the provider last compared the state with that in its cloud. Stays at the time of creation for providers
   * that have nothing to compare with, such as static ones.
   *
   * Timestamp.
   */
  lastChecked: string;
  /**
   * When `state` last changed.
   *
   * Timestamp.
   */
  lastModified: string;
  /**
   * Provider that created the worker and looks after it. The pool itself may have moved on to another one since.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /**
   * Where the worker is in its life, as far as worker-manager knows:
   *
   * - `requested`: asked for, but not registered yet;
   * - `running`: registered, or announced with `createWorker`;
   * - `stopped`: gone, with only the record left.
   */
  state: 'requested' | 'running' | 'stopped';
  /**
   * Group of the worker within its pool. Chosen by the provider for cloud workers, and by the caller of
   * `createWorker` for static ones.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * Name of the worker, unique within its pool and group. For cloud workers usually the ID of the instance.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are those that tasks use in
   * the queue.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/**
 * Time limits for the workers of a pool, and what happens when they run out. Part of the `config` of cloud
 * pools; providers differ in what they support.
 */
export interface WorkerLifecycle {
  /**
   * Seconds that a new worker has to register, counted from when it was requested. One that has not done so by
   * then is taken for broken and terminated. If absent, no such limit is set here.
   *
   * Whole number.
   */
  registrationTimeout?: number;
}

/** One page of workers, as returned by `listWorkersForWorkerPool` and `listWorkersForWorkerGroup`. */
export interface WorkerListInAGivenWorkerPool {
  /**
   * Opaque token to pass with the next call to get the following page. Absent on the last page; the page it leads
   * to may be empty.
   */
  continuationToken?: string;
  /**
   * Workers on this page, in no promised order.
   *
   * No duplicates.
   */
  workers: WorkerFullDefinition[];
}

/** One page of the errors of a worker pool, as returned by `listWorkerPoolErrors`. */
export interface WorkerPoolErrorList {
  /**
   * Opaque token to pass with the next call to get the following page. Absent on the last page; the page it leads
   * to may be empty.
   */
  continuationToken?: string;
  /**
   * Errors on this page, in no promised order; sort them by `reported` if need be.
   *
   * No duplicates.
   */
  workerPoolErrors: WorkerPoolError[];
}

/** An error that concerns a worker pool, met by its provider or reported by one of its workers. */
export interface WorkerPoolError {
  /**
   * Text for people that tells what went wrong, at length.
   *
   * At most 10240 characters.
   */
  description: string;
  /**
   * Slugid that the service gave to the error.
   *
   * Slugid, 22 characters.
   */
  errorId: string;
  /**
   * Further details for programs, in any shape. Errors reported by workers have `workerGroup` and `workerId` in
   * here.
   */
  extra: Record<string, unknown>;
  /**
   * Short name for this sort of error, for programs to tell errors apart, such as `creation-error`.
   *
   * At most 128 characters. Pattern `[-a-z0-9]+`.
   */
  kind: string;
  /**
   * When the service recorded the error.
   *
   * Timestamp.
   */
  reported: string;
  /**
   * What `kind` says, worded for people, such as `Instance Creation Error`.
   *
   * At most 128 characters.
   */
  title: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are those that tasks use in
   * the queue.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/**
 * Full definition of a worker pool, with the fields that the service keeps. Returned by the methods that read or
 * change worker pools.
 */
export interface WorkerPoolFullDefinition {
  /**
   * Settings for the provider, such as how many workers to keep and how to start them. Its form depends on the
   * type of the provider. Readable by everyone, so it must not hold secrets.
   */
  config: Record<string, unknown>;
  /**
   * When the worker pool was created.
   *
   * Timestamp.
   */
  created: string;
  /**
   * Text for people about the purpose of the pool. May be Markdown.
   *
   * At most 10240 characters.
   */
  description: string;
  /** Whether each new error of the pool is mailed to `owner`. */
  emailOnError: boolean;
  /**
   * When the worker pool was last updated; the same as `created` for one that never was.
   *
   * Timestamp.
   */
  lastModified: string;
  /**
   * Mail address of whoever is responsible for the pool. Errors go there if `emailOnError` is set.
   *
   * Email address.
   */
  owner: string;
  /**
   * Provider that manages the pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears with its last worker.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are those that tasks use in
   * the queue.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId?: string;
}

/** One page of worker pools, as returned by `listWorkerPools`. */
export interface WorkerPoolList {
  /**
   * Opaque token to pass with the next call to get the following page. Absent on the last page; the page it leads
   * to may be empty.
   */
  continuationToken?: string;
  /**
   * Worker pools on this page, in no promised order.
   *
   * No duplicates.
   */
  workerPools: WorkerPoolFullDefinition[];
}

/** The query parameters of `listProviders`. */
export type ListProvidersQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listWorkerPools`. */
export type ListWorkerPoolsQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};

/** The query parameters of `listWorkerPoolErrors`. */
export type ListWorkerPoolErrorsQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
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
};

/** @deprecated Renamed to {@link StorageProfileImageReference}. */
export type AzureProviderConfigLaunchConfigStorageProfileImageReference = StorageProfileImageReference;

/** @deprecated Renamed to {@link Provider}. */
export type ProviderListProvider = Provider;
