// Generated from references/worker-manager/schemas (Taskcluster 106.0.0) by tools/generator. Do not edit.

/** TODO: describe the schema worker-manager/v1/azure-arm-templates.json */
export interface AzureProviderArmDeploymentConfiguration {
  /** TODO: describe armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
  armDeployment: ArmDeploymentConfiguration;
  /** TODO: describe armDeploymentResourceGroup of the schema worker-manager/v1/azure-arm-templates.json */
  armDeploymentResourceGroup?: string;
  [name: string]: unknown;
}

/** TODO: describe armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
export interface ArmDeploymentConfiguration {
  /** TODO: describe debugSetting of armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
  debugSetting?: DebugSettings;
  /**
   * TODO: describe expressionEvaluationOptions of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  expressionEvaluationOptions?: ExpressionEvaluationOptions;
  /** TODO: describe mode of armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
  mode: 'Incremental' | 'Complete';
  /** TODO: describe onErrorDeployment of armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
  onErrorDeployment?: ErrorHandling;
  /** TODO: describe parameters of armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
  parameters?: Record<
    string,
    Record<string, unknown> &
      (
        | AzureProviderArmDeploymentConfigurationArmDeploymentParameterVariantWithValue
        | AzureProviderArmDeploymentConfigurationArmDeploymentParameterVariantWithReference
      )
  >;
  /** TODO: describe parametersLink of armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
  parametersLink?: ExternalParametersLink;
  /** TODO: describe template of armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
  template?: Record<string, unknown>;
  /** TODO: describe templateLink of armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
  templateLink?: Record<string, unknown> &
    (
      | AzureProviderArmDeploymentConfigurationArmDeploymentTemplateLinkVariantWithId
      | AzureProviderArmDeploymentConfigurationArmDeploymentTemplateLinkVariantWithUri
    );
}

/** TODO: describe debugSetting of armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
export interface DebugSettings {
  /**
   * TODO: describe detailLevel of debugSetting of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  detailLevel?: 'requestContent' | 'responseContent' | 'requestContent,responseContent';
}

/**
 * TODO: describe expressionEvaluationOptions of armDeployment of the schema
 * worker-manager/v1/azure-arm-templates.json
 */
export interface ExpressionEvaluationOptions {
  /**
   * TODO: describe scope of expressionEvaluationOptions of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  scope?: 'Inner' | 'Outer';
}

/** TODO: describe onErrorDeployment of armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
export interface ErrorHandling {
  /**
   * TODO: describe deploymentName of onErrorDeployment of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  deploymentName?: string;
  /**
   * TODO: describe type of onErrorDeployment of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  type?: 'LastSuccessful' | 'SpecificDeployment';
}

export interface AzureProviderArmDeploymentConfigurationArmDeploymentParameterVariantWithValue {
  /**
   * TODO: describe value of alternative 1 of parameters of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  value: unknown;
}

export interface AzureProviderArmDeploymentConfigurationArmDeploymentParameterVariantWithReference {
  /**
   * TODO: describe reference of alternative 2 of parameters of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  reference: AzureProviderArmDeploymentConfigurationArmDeploymentParameterVariantWithReferenceReference;
}

/**
 * TODO: describe reference of alternative 2 of parameters of armDeployment of the schema
 * worker-manager/v1/azure-arm-templates.json
 */
export interface AzureProviderArmDeploymentConfigurationArmDeploymentParameterVariantWithReferenceReference {
  /**
   * TODO: describe keyVault of reference of alternative 2 of parameters of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  keyVault: AzureProviderArmDeploymentConfigurationArmDeploymentParameterVariantWithReferenceReferenceKeyVault;
  /**
   * TODO: describe secretName of reference of alternative 2 of parameters of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  secretName: string;
  /**
   * TODO: describe secretVersion of reference of alternative 2 of parameters of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  secretVersion?: string;
}

/**
 * TODO: describe keyVault of reference of alternative 2 of parameters of armDeployment of the schema
 * worker-manager/v1/azure-arm-templates.json
 */
export interface AzureProviderArmDeploymentConfigurationArmDeploymentParameterVariantWithReferenceReferenceKeyVault {
  /**
   * TODO: describe id of keyVault of reference of alternative 2 of parameters of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  id?: string;
}

/** TODO: describe parametersLink of armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
export interface ExternalParametersLink {
  /**
   * TODO: describe contentVersion of parametersLink of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  contentVersion?: string;
  /** TODO: describe uri of parametersLink of armDeployment of the schema worker-manager/v1/azure-arm-templates.json */
  uri?: string;
}

export interface AzureProviderArmDeploymentConfigurationArmDeploymentTemplateLinkVariantWithId {
  /**
   * TODO: describe id of alternative 1 of templateLink of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   *
   * Pattern
   * `^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft\.Resources/templateSpecs/[^/]+/versions/[^/]+$`.
   */
  id: string;
}

export interface AzureProviderArmDeploymentConfigurationArmDeploymentTemplateLinkVariantWithUri {
  /**
   * TODO: describe contentVersion of alternative 2 of templateLink of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  contentVersion?: string;
  /**
   * TODO: describe queryString of alternative 2 of templateLink of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  queryString?: string;
  /**
   * TODO: describe uri of alternative 2 of templateLink of armDeployment of the schema
   * worker-manager/v1/azure-arm-templates.json
   */
  uri: string;
}

/** TODO: describe the schema worker-manager/v1/azure-deployment-resources.json */
export interface AzureSequentialDeploymentResources {
  /** TODO: describe billingProfile of the schema worker-manager/v1/azure-deployment-resources.json */
  billingProfile?: BillingProfile;
  /** TODO: describe hardwareProfile of the schema worker-manager/v1/azure-deployment-resources.json */
  hardwareProfile: HardwareProfile;
  /**
   * TODO: describe ignoreFailedProvisioningStates of the schema worker-manager/v1/azure-deployment-resources.json
   *
   * No duplicates.
   */
  ignoreFailedProvisioningStates?: string[];
  /** TODO: describe location of the schema worker-manager/v1/azure-deployment-resources.json */
  location: string;
  /** TODO: describe networkProfile of the schema worker-manager/v1/azure-deployment-resources.json */
  networkProfile?: NetworkProfile;
  /** TODO: describe osProfile of the schema worker-manager/v1/azure-deployment-resources.json */
  osProfile?: Record<string, unknown>;
  /** TODO: describe priority of the schema worker-manager/v1/azure-deployment-resources.json */
  priority?: string;
  /** TODO: describe storageProfile of the schema worker-manager/v1/azure-deployment-resources.json */
  storageProfile: StorageProfile;
  /** TODO: describe subnetId of the schema worker-manager/v1/azure-deployment-resources.json */
  subnetId: string;
  [name: string]: unknown;
}

/** TODO: describe billingProfile of the schema worker-manager/v1/azure-deployment-resources.json */
export interface BillingProfile {
  /** TODO: describe maxPrice of billingProfile of the schema worker-manager/v1/azure-deployment-resources.json */
  maxPrice?: number;
  [name: string]: unknown;
}

/** TODO: describe hardwareProfile of the schema worker-manager/v1/azure-deployment-resources.json */
export interface HardwareProfile {
  /** TODO: describe vmSize of hardwareProfile of the schema worker-manager/v1/azure-deployment-resources.json */
  vmSize: string;
  [name: string]: unknown;
}

/** TODO: describe networkProfile of the schema worker-manager/v1/azure-deployment-resources.json */
export interface NetworkProfile {
  /**
   * TODO: describe networkInterfaces of networkProfile of the schema
   * worker-manager/v1/azure-deployment-resources.json
   */
  networkInterfaces: NetworkInterfaceReference[];
  [name: string]: unknown;
}

export interface NetworkInterfaceReference {
  /**
   * TODO: describe id of each of networkInterfaces of networkProfile of the schema
   * worker-manager/v1/azure-deployment-resources.json
   */
  id?: string;
  /**
   * TODO: describe primary of each of networkInterfaces of networkProfile of the schema
   * worker-manager/v1/azure-deployment-resources.json
   */
  primary?: boolean;
  [name: string]: unknown;
}

/** TODO: describe storageProfile of the schema worker-manager/v1/azure-deployment-resources.json */
export interface StorageProfile {
  /** TODO: describe dataDisks of storageProfile of the schema worker-manager/v1/azure-deployment-resources.json */
  dataDisks?: Record<string, unknown>[];
  /**
   * TODO: describe imageReference of storageProfile of the schema
   * worker-manager/v1/azure-deployment-resources.json
   */
  imageReference?: AzureSequentialDeploymentResourcesStorageProfileImageReference;
  /** TODO: describe osDisk of storageProfile of the schema worker-manager/v1/azure-deployment-resources.json */
  osDisk: OsDisk;
  [name: string]: unknown;
}

/**
 * TODO: describe imageReference of storageProfile of the schema
 * worker-manager/v1/azure-deployment-resources.json
 */
export interface AzureSequentialDeploymentResourcesStorageProfileImageReference {
  /**
   * TODO: describe id of imageReference of storageProfile of the schema
   * worker-manager/v1/azure-deployment-resources.json
   */
  id?: string;
  [name: string]: unknown;
}

/** TODO: describe osDisk of storageProfile of the schema worker-manager/v1/azure-deployment-resources.json */
export interface OsDisk {
  /**
   * TODO: describe createOption of osDisk of storageProfile of the schema
   * worker-manager/v1/azure-deployment-resources.json
   */
  createOption?: string;
  [name: string]: unknown;
}

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
   * Whole number, at least 0.
   */
  maxCapacity: number;
  /**
   * Number of tasks that the workers of the pool should always be able to run at once, even with no task pending.
   *
   * Whole number, at least 0.
   */
  minCapacity: number;
  /**
   * TODO: describe scalingRatio of the schema worker-manager/v1/config-aws.json
   *
   * 0 to 1.
   */
  scalingRatio?: number;
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
  capacityPerInstance?: number;
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
  /** TODO: describe workerManager of each of launchConfigs of the schema worker-manager/v1/config-aws.json */
  workerManager?: AwsProviderConfigLaunchConfigWorkerManager;
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

/** TODO: describe workerManager of each of launchConfigs of the schema worker-manager/v1/config-aws.json */
export interface AwsProviderConfigLaunchConfigWorkerManager {
  /**
   * TODO: describe capacityPerInstance of workerManager of each of launchConfigs of the schema
   * worker-manager/v1/config-aws.json
   *
   * Whole number, at least 1.
   */
  capacityPerInstance?: number;
  /**
   * TODO: describe initialWeight of workerManager of each of launchConfigs of the schema
   * worker-manager/v1/config-aws.json
   *
   * 0 to 1.
   */
  initialWeight?: number;
  /**
   * TODO: describe launchConfigId of workerManager of each of launchConfigs of the schema
   * worker-manager/v1/config-aws.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * TODO: describe maxCapacity of workerManager of each of launchConfigs of the schema
   * worker-manager/v1/config-aws.json
   *
   * Whole number, at least 0.
   */
  maxCapacity?: number;
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
   *
   * No duplicates.
   */
  launchConfigs: (AzureProviderConfigLaunchConfigBase & (AzureSequentialDeploymentResources | AzureProviderArmDeploymentConfiguration))[];
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
  /**
   * TODO: describe scalingRatio of the schema worker-manager/v1/config-azure.json
   *
   * 0 to 1.
   */
  scalingRatio?: number;
}

export interface AzureProviderConfigLaunchConfigBase {
  /**
   * TODO: describe capacityPerInstance of alternative 1 of each of launchConfigs of the schema
   * worker-manager/v1/config-azure.json
   *
   * Whole number, at least 1.
   */
  capacityPerInstance?: number;
  /**
   * TODO: describe tags of alternative 1 of each of launchConfigs of the schema
   * worker-manager/v1/config-azure.json
   */
  tags?: Record<string, unknown>;
  /**
   * TODO: describe workerConfig of alternative 1 of each of launchConfigs of the schema
   * worker-manager/v1/config-azure.json
   */
  workerConfig: Record<string, unknown>;
  /**
   * TODO: describe workerManager of alternative 1 of each of launchConfigs of the schema
   * worker-manager/v1/config-azure.json
   */
  workerManager?: AzureProviderConfigLaunchConfigBaseWorkerManager;
  [name: string]: unknown;
}

/**
 * TODO: describe workerManager of alternative 1 of each of launchConfigs of the schema
 * worker-manager/v1/config-azure.json
 */
export interface AzureProviderConfigLaunchConfigBaseWorkerManager {
  /**
   * TODO: describe capacityPerInstance of workerManager of alternative 1 of each of launchConfigs of the schema
   * worker-manager/v1/config-azure.json
   *
   * Whole number, at least 1.
   */
  capacityPerInstance?: number;
  /**
   * TODO: describe ignoreFailedProvisioningStates of workerManager of alternative 1 of each of launchConfigs of
   * the schema worker-manager/v1/config-azure.json
   *
   * No duplicates.
   */
  ignoreFailedProvisioningStates?: string[];
  /**
   * TODO: describe initialWeight of workerManager of alternative 1 of each of launchConfigs of the schema
   * worker-manager/v1/config-azure.json
   *
   * 0 to 1.
   */
  initialWeight?: number;
  /**
   * TODO: describe keepDeployment of workerManager of alternative 1 of each of launchConfigs of the schema
   * worker-manager/v1/config-azure.json
   */
  keepDeployment?: boolean;
  /**
   * TODO: describe launchConfigId of workerManager of alternative 1 of each of launchConfigs of the schema
   * worker-manager/v1/config-azure.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * TODO: describe maxCapacity of workerManager of alternative 1 of each of launchConfigs of the schema
   * worker-manager/v1/config-azure.json
   *
   * Whole number, at least 0.
   */
  maxCapacity?: number;
  /**
   * TODO: describe publicIp of workerManager of alternative 1 of each of launchConfigs of the schema
   * worker-manager/v1/config-azure.json
   */
  publicIp?: boolean;
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
   *
   * No duplicates.
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
  /**
   * TODO: describe scalingRatio of the schema worker-manager/v1/config-google.json
   *
   * 0 to 1.
   */
  scalingRatio?: number;
}

export interface GoogleProviderConfigLaunchConfig {
  /**
   * Number of tasks that one worker of this launch configuration can run at once. It counts towards `minCapacity`
   * and `maxCapacity`.
   *
   * Whole number, at least 1.
   */
  capacityPerInstance?: number;
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
  /** TODO: describe workerManager of each of launchConfigs of the schema worker-manager/v1/config-google.json */
  workerManager?: GoogleProviderConfigLaunchConfigWorkerManager;
  /**
   * Google Cloud zone to start instances in, such as `us-east1-b`. It must lie in `region` and offer the machine
   * and disk types used.
   */
  zone: string;
  [name: string]: unknown;
}

/** TODO: describe workerManager of each of launchConfigs of the schema worker-manager/v1/config-google.json */
export interface GoogleProviderConfigLaunchConfigWorkerManager {
  /**
   * TODO: describe capacityPerInstance of workerManager of each of launchConfigs of the schema
   * worker-manager/v1/config-google.json
   *
   * Whole number, at least 1.
   */
  capacityPerInstance?: number;
  /**
   * TODO: describe initialWeight of workerManager of each of launchConfigs of the schema
   * worker-manager/v1/config-google.json
   *
   * 0 to 1.
   */
  initialWeight?: number;
  /**
   * TODO: describe launchConfigId of workerManager of each of launchConfigs of the schema
   * worker-manager/v1/config-google.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * TODO: describe maxCapacity of workerManager of each of launchConfigs of the schema
   * worker-manager/v1/config-google.json
   *
   * Whole number, at least 0.
   */
  maxCapacity?: number;
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
export interface StaticProviderConfig {
  /** TODO: describe lifecycle of the schema worker-manager/v1/config-static.json */
  lifecycle?: StaticProviderConfigLifecycle;
  /** TODO: describe workerConfig of the schema worker-manager/v1/config-static.json */
  workerConfig?: Record<string, unknown>;
}

/** TODO: describe lifecycle of the schema worker-manager/v1/config-static.json */
export interface StaticProviderConfigLifecycle {
  /**
   * TODO: describe reregistrationTimeout of the schema worker-manager/v1/worker-lifecycle.json
   *
   * Whole number, at most 2592000.
   *
   * @default 345600
   */
  reregistrationTimeout?: number;
}

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
   * E-mail address.
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
export interface WorkerCreationUpdateRequest {
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
  readonly providerInfo?: WorkerCreationUpdateRequestProviderInfo | undefined;
}

export interface WorkerCreationUpdateRequestProviderInfo {
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

/** TODO: describe the schema worker-manager/v1/list-workers-response.json */
export interface ListWorkersResponse {
  /** TODO: describe continuationToken of the schema worker-manager/v1/list-workers-response.json */
  continuationToken?: string;
  /**
   * TODO: describe workers of the schema worker-manager/v1/list-workers-response.json
   *
   * No duplicates.
   */
  workers: ListWorkersResponseWorker[];
}

export interface ListWorkersResponseWorker {
  /**
   * TODO: describe capacity of each of workers of the schema worker-manager/v1/list-workers-response.json
   *
   * Whole number, at least 0.
   */
  capacity?: number;
  /**
   * TODO: describe firstClaim of each of workers of the schema worker-manager/v1/list-workers-response.json
   *
   * Timestamp.
   */
  firstClaim?: string;
  /**
   * TODO: describe lastDateActive of each of workers of the schema worker-manager/v1/list-workers-response.json
   *
   * Timestamp.
   */
  lastDateActive?: string;
  /** TODO: describe latestTask of each of workers of the schema worker-manager/v1/list-workers-response.json */
  latestTask?: TaskRun;
  /**
   * TODO: describe launchConfigId of each of workers of the schema worker-manager/v1/list-workers-response.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * TODO: describe providerId of each of workers of the schema worker-manager/v1/list-workers-response.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId?: string;
  /**
   * TODO: describe quarantineUntil of each of workers of the schema worker-manager/v1/list-workers-response.json
   *
   * Timestamp.
   */
  quarantineUntil?: string;
  /** TODO: describe state of each of workers of the schema worker-manager/v1/list-workers-response.json */
  state?: 'requested' | 'running' | 'stopping' | 'stopped' | 'standalone';
  /**
   * TODO: describe workerGroup of each of workers of the schema worker-manager/v1/list-workers-response.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * TODO: describe workerId of each of workers of the schema worker-manager/v1/list-workers-response.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
  /**
   * TODO: describe workerPoolId of the schema worker-manager/v1/task.json
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId?: string;
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
  providers: ProviderListProvider[];
}

export interface ProviderListProvider {
  /** Name of the provider, as used for the `providerId` of worker pools and workers. */
  providerId: string;
  /** Kind of the provider, such as `aws`, `azure`, `google` or `static`. It decides the form of a pool's `config`. */
  providerType: string;
}

/** TODO: describe the schema worker-manager/v1/pulse-launch-config-message.json */
export interface LaunchConfigPulseMessage {
  /**
   * TODO: describe launchConfigId of the schema worker-manager/v1/pulse-launch-config-message.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId: string;
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

/** TODO: describe the schema worker-manager/v1/pulse-worker-message.json */
export interface WorkerPulseMessage {
  /**
   * Number of tasks that the worker can run at once.
   *
   * Whole number, at least 1.
   */
  capacity: number;
  /**
   * TODO: describe launchConfigId of the schema worker-manager/v1/worker-full.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Provider that manages the pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears with its last worker.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /**
   * TODO: describe timestamp of the schema worker-manager/v1/pulse-worker-message.json
   *
   * Timestamp.
   */
  timestamp: string;
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

/** TODO: describe the schema worker-manager/v1/pulse-worker-pool-error-message.json */
export interface PulseWorkerPoolErrorMessage {
  /**
   * Slugid that the service gave to the error.
   *
   * Slugid, 22 characters.
   */
  errorId: string;
  /**
   * Short name for this sort of error, for programs to tell errors apart, such as `creation-error`.
   *
   * At most 128 characters. Pattern `[-a-z0-9]+`.
   */
  kind: string;
  /**
   * TODO: describe launchConfigId of the schema worker-manager/v1/worker-full.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Provider that manages the pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears with its last worker.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /**
   * TODO: describe timestamp of the schema worker-manager/v1/pulse-worker-pool-error-message.json
   *
   * Timestamp.
   */
  timestamp: string;
  /**
   * What `kind` says, worded for people, such as `Instance Creation Error`.
   *
   * At most 128 characters.
   */
  title: string;
  /**
   * Group of the worker within its pool. Chosen by the provider for cloud workers, and by the caller of
   * `createWorker` for static ones.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup?: string;
  /**
   * Name of the worker, unique within its pool and group. For cloud workers usually the ID of the instance.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId?: string;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are those that tasks use in
   * the queue.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/** Message about a worker pool that was created, updated or marked for deletion. */
export interface PulseWorkerPoolMessage {
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

/** TODO: describe the schema worker-manager/v1/pulse-worker-removed-message.json */
export interface WorkerRemovedPulseMessage {
  /**
   * Number of tasks that the worker can run at once.
   *
   * Whole number, at least 1.
   */
  capacity: number;
  /**
   * TODO: describe launchConfigId of the schema worker-manager/v1/worker-full.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * Provider that manages the pool, one of those in `listProviders`. `null-provider` means that the pool awaits
   * deletion and disappears with its last worker.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId: string;
  /** TODO: describe reason of the schema worker-manager/v1/pulse-worker-removed-message.json */
  reason: string;
  /**
   * TODO: describe timestamp of the schema worker-manager/v1/pulse-worker-removed-message.json
   *
   * Timestamp.
   */
  timestamp: string;
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

/** Says which worker registers, with proof; the body of `registerWorker`. */
export interface RegisterWorkerRequest {
  /**
   * Provider that created the worker and looks after it. The pool itself may have moved on to another one since.
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly providerId: string;
  /**
   * TODO: describe systemBootTime of the schema worker-manager/v1/register-worker-request.json
   *
   * Timestamp.
   */
  readonly systemBootTime?: string | Date | undefined;
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
  /**
   * TODO: describe secret of the schema worker-manager/v1/register-worker-response.json
   *
   * Pattern `^[a-zA-Z0-9_-]{44}$`.
   */
  secret: string;
  /** TODO: describe workerConfig of the schema worker-manager/v1/register-worker-response.json */
  workerConfig: Record<string, unknown>;
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

/** TODO: describe the schema worker-manager/v1/reregister-worker-request.json */
export interface ReregisterWorkerRequest {
  /**
   * TODO: describe secret of the schema worker-manager/v1/reregister-worker-request.json
   *
   * Pattern `^[a-zA-Z0-9_-]{44}$`.
   */
  readonly secret: string;
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
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are those that tasks use in
   * the queue.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  readonly workerPoolId: string;
}

/** TODO: describe the schema worker-manager/v1/reregister-worker-response.json */
export interface ReregisterWorkerResponse {
  /** TODO: describe credentials of the schema worker-manager/v1/reregister-worker-response.json */
  credentials: ReregisterWorkerResponseCredentials;
  /**
   * TODO: describe expires of the schema worker-manager/v1/reregister-worker-response.json
   *
   * Timestamp.
   */
  expires: string;
  /**
   * TODO: describe secret of the schema worker-manager/v1/reregister-worker-response.json
   *
   * Pattern `^[a-zA-Z0-9_-]{44}$`.
   */
  secret: string;
}

/** TODO: describe credentials of the schema worker-manager/v1/reregister-worker-response.json */
export interface ReregisterWorkerResponseCredentials {
  /** TODO: describe accessToken of credentials of the schema worker-manager/v1/reregister-worker-response.json */
  accessToken: string;
  /** TODO: describe certificate of credentials of the schema worker-manager/v1/reregister-worker-response.json */
  certificate?: string;
  /** TODO: describe clientId of credentials of the schema worker-manager/v1/reregister-worker-response.json */
  clientId: string;
}

/** TODO: describe the schema worker-manager/v1/should-worker-terminate-response.json */
export interface ShouldWorkerTerminateResponse {
  /**
   * TODO: describe reason of the schema worker-manager/v1/should-worker-terminate-response.json
   *
   * At least 1 character.
   */
  reason: string;
  /** TODO: describe terminate of the schema worker-manager/v1/should-worker-terminate-response.json */
  terminate: boolean;
}

/** TODO: describe the schema worker-manager/v1/task-run.json */
export interface TaskRun {
  /**
   * TODO: describe runId of the schema worker-manager/v1/task-run.json
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /**
   * TODO: describe taskId of the schema worker-manager/v1/task-run.json
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/** TODO: describe the schema worker-manager/v1/task.json */
export interface TaskDefinitionResponse {
  /**
   * TODO: describe created of the schema worker-manager/v1/task.json
   *
   * Timestamp.
   */
  created: string;
  /**
   * TODO: describe deadline of the schema worker-manager/v1/task.json
   *
   * Timestamp.
   */
  deadline: string;
  /**
   * TODO: describe dependencies of the schema worker-manager/v1/task.json
   *
   * At most 10000 items. No duplicates. Each: slugid, 22 characters.
   */
  dependencies: string[];
  /**
   * TODO: describe expires of the schema worker-manager/v1/task.json
   *
   * Timestamp.
   */
  expires?: string;
  /** TODO: describe extra of the schema worker-manager/v1/task.json */
  extra: Record<string, unknown>;
  /** TODO: describe metadata of the schema worker-manager/v1/task.json */
  metadata: TaskMetadata;
  /** TODO: describe payload of the schema worker-manager/v1/task.json */
  payload: Record<string, unknown>;
  /** TODO: describe priority of the schema worker-manager/v1/task.json */
  priority: 'highest' | 'very-high' | 'high' | 'medium' | 'low' | 'very-low' | 'lowest';
  /**
   * TODO: describe projectId of the schema worker-manager/v1/task.json
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   *
   * @default 'none'
   */
  projectId?: string;
  /**
   * TODO: describe provisionerId of the schema worker-manager/v1/task.json
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /** TODO: describe requires of the schema worker-manager/v1/task.json */
  requires: 'all-completed' | 'all-resolved';
  /**
   * TODO: describe retries of the schema worker-manager/v1/task.json
   *
   * Whole number, 0 to 49.
   */
  retries: number;
  /**
   * TODO: describe routes of the schema worker-manager/v1/task.json
   *
   * At most 64 items. No duplicates. Each: 1 to 249 characters.
   */
  routes: string[];
  /**
   * TODO: describe schedulerId of the schema worker-manager/v1/task.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  schedulerId: string;
  /**
   * TODO: describe scopes of the schema worker-manager/v1/task.json
   *
   * Each: pattern `^[ -~]*$`.
   */
  scopes: string[];
  /**
   * TODO: describe tags of the schema worker-manager/v1/task.json
   *
   * Each value: at most 4096 characters.
   */
  tags: Record<string, string>;
  /**
   * TODO: describe taskGroupId of the schema worker-manager/v1/task.json
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * TODO: describe workerPoolId of the schema worker-manager/v1/task.json
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
  /**
   * TODO: describe workerType of the schema worker-manager/v1/task.json
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/** TODO: describe metadata of the schema worker-manager/v1/task.json */
export interface TaskMetadata {
  /**
   * TODO: describe description of metadata of the schema worker-manager/v1/task.json
   *
   * At most 32768 characters.
   */
  description: string;
  /**
   * TODO: describe name of metadata of the schema worker-manager/v1/task.json
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * TODO: describe owner of metadata of the schema worker-manager/v1/task.json
   *
   * At most 255 characters.
   */
  owner: string;
  /**
   * TODO: describe source of metadata of the schema worker-manager/v1/task.json
   *
   * At most 4096 characters. Pattern `^(https?://|ssh://|git@)`.
   */
  source: string;
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
   * E-mail address.
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
   * TODO: describe launchConfigId of the schema worker-manager/v1/worker-full.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
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
  state: 'requested' | 'running' | 'stopping' | 'stopped';
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
   * TODO: describe queueInactivityTimeout of the schema worker-manager/v1/worker-lifecycle.json
   *
   * Whole number, at least 1200.
   *
   * @default 7200
   */
  queueInactivityTimeout?: number;
  /**
   * Seconds that a new worker has to register, counted from when it was requested. One that has not done so by
   * then is taken for broken and terminated. If absent, no such limit is set here.
   *
   * Whole number.
   */
  registrationTimeout?: number;
  /**
   * TODO: describe reregistrationTimeout of the schema worker-manager/v1/worker-lifecycle.json
   *
   * Whole number, at most 2592000.
   *
   * @default 345600
   */
  reregistrationTimeout?: number;
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

/** TODO: describe the schema worker-manager/v1/worker-pool-error-stats.json */
export interface WorkerPoolErrorStats {
  /** TODO: describe totals of the schema worker-manager/v1/worker-pool-error-stats.json */
  totals: WorkerPoolErrorStatsTotals;
  /** TODO: describe workerPoolId of the schema worker-manager/v1/worker-pool-error-stats.json */
  workerPoolId: string | '';
}

/** TODO: describe totals of the schema worker-manager/v1/worker-pool-error-stats.json */
export interface WorkerPoolErrorStatsTotals {
  /** TODO: describe code of totals of the schema worker-manager/v1/worker-pool-error-stats.json */
  code: Record<string, unknown>;
  /** TODO: describe daily of totals of the schema worker-manager/v1/worker-pool-error-stats.json */
  daily: Record<string, unknown>;
  /** TODO: describe hourly of totals of the schema worker-manager/v1/worker-pool-error-stats.json */
  hourly: Record<string, unknown>;
  /** TODO: describe launchConfig of totals of the schema worker-manager/v1/worker-pool-error-stats.json */
  launchConfig: Record<string, unknown>;
  /** TODO: describe title of totals of the schema worker-manager/v1/worker-pool-error-stats.json */
  title: Record<string, unknown>;
  /** TODO: describe total of totals of the schema worker-manager/v1/worker-pool-error-stats.json */
  total: number;
  /** TODO: describe workerPool of totals of the schema worker-manager/v1/worker-pool-error-stats.json */
  workerPool: Record<string, unknown>;
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
   * TODO: describe launchConfigId of the schema worker-manager/v1/worker-pool-error.json
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
   * TODO: describe currentCapacity of the schema worker-manager/v1/worker-pool-full.json
   *
   * Whole number, at least 0.
   */
  currentCapacity: number;
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
   * E-mail address.
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
   * TODO: describe requestedCapacity of the schema worker-manager/v1/worker-pool-full.json
   *
   * Whole number, at least 0.
   */
  requestedCapacity: number;
  /**
   * TODO: describe requestedCount of the schema worker-manager/v1/worker-pool-full.json
   *
   * Whole number, at least 0.
   */
  requestedCount: number;
  /**
   * TODO: describe runningCapacity of the schema worker-manager/v1/worker-pool-full.json
   *
   * Whole number, at least 0.
   */
  runningCapacity: number;
  /**
   * TODO: describe runningCount of the schema worker-manager/v1/worker-pool-full.json
   *
   * Whole number, at least 0.
   */
  runningCount: number;
  /**
   * TODO: describe stoppedCapacity of the schema worker-manager/v1/worker-pool-full.json
   *
   * Whole number, at least 0.
   */
  stoppedCapacity: number;
  /**
   * TODO: describe stoppedCount of the schema worker-manager/v1/worker-pool-full.json
   *
   * Whole number, at least 0.
   */
  stoppedCount: number;
  /**
   * TODO: describe stoppingCapacity of the schema worker-manager/v1/worker-pool-full.json
   *
   * Whole number, at least 0.
   */
  stoppingCapacity: number;
  /**
   * TODO: describe stoppingCount of the schema worker-manager/v1/worker-pool-full.json
   *
   * Whole number, at least 0.
   */
  stoppingCount: number;
  /**
   * Name of the worker pool, in the form `<provisionerId>/<workerType>`; both parts are those that tasks use in
   * the queue.
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId?: string;
}

/** TODO: describe the schema worker-manager/v1/worker-pool-launch-config-list.json */
export interface WorkerPoolLaunchConfigList {
  /** TODO: describe continuationToken of the schema worker-manager/v1/worker-pool-launch-config-list.json */
  continuationToken?: string;
  /**
   * TODO: describe workerPoolLaunchConfigs of the schema worker-manager/v1/worker-pool-launch-config-list.json
   *
   * No duplicates.
   */
  workerPoolLaunchConfigs: WorkerPoolLaunchConfigListWorkerPoolLaunchConfig[];
}

export interface WorkerPoolLaunchConfigListWorkerPoolLaunchConfig {
  /**
   * TODO: describe configuration of each of workerPoolLaunchConfigs of the schema
   * worker-manager/v1/worker-pool-launch-config-list.json
   */
  configuration: Record<string, unknown>;
  /**
   * TODO: describe created of each of workerPoolLaunchConfigs of the schema
   * worker-manager/v1/worker-pool-launch-config-list.json
   *
   * Timestamp.
   */
  created: string;
  /**
   * TODO: describe isArchived of each of workerPoolLaunchConfigs of the schema
   * worker-manager/v1/worker-pool-launch-config-list.json
   */
  isArchived: boolean;
  /**
   * TODO: describe lastModified of each of workerPoolLaunchConfigs of the schema
   * worker-manager/v1/worker-pool-launch-config-list.json
   *
   * Timestamp.
   */
  lastModified: string;
  /**
   * TODO: describe launchConfigId of each of workerPoolLaunchConfigs of the schema
   * worker-manager/v1/worker-pool-launch-config-list.json
   */
  launchConfigId: string;
  /**
   * TODO: describe workerPoolId of each of workerPoolLaunchConfigs of the schema
   * worker-manager/v1/worker-pool-launch-config-list.json
   */
  workerPoolId: string;
}

/** TODO: describe the schema worker-manager/v1/worker-pool-list-stats.json */
export interface WorkerPoolListStats {
  /** TODO: describe continuationToken of the schema worker-manager/v1/worker-pool-list-stats.json */
  continuationToken?: string;
  /**
   * TODO: describe workerPoolsStats of the schema worker-manager/v1/worker-pool-list-stats.json
   *
   * No duplicates.
   */
  workerPoolsStats: WorkerPoolListStatsWorkerPoolsStat[];
}

export interface WorkerPoolListStatsWorkerPoolsStat {
  /**
   * TODO: describe currentCapacity of each of workerPoolsStats of the schema
   * worker-manager/v1/worker-pool-list-stats.json
   *
   * Whole number, at least 0.
   */
  currentCapacity: number;
  /**
   * TODO: describe requestedCapacity of each of workerPoolsStats of the schema
   * worker-manager/v1/worker-pool-list-stats.json
   *
   * Whole number, at least 0.
   */
  requestedCapacity: number;
  /**
   * TODO: describe requestedCount of each of workerPoolsStats of the schema
   * worker-manager/v1/worker-pool-list-stats.json
   *
   * Whole number, at least 0.
   */
  requestedCount: number;
  /**
   * TODO: describe runningCapacity of each of workerPoolsStats of the schema
   * worker-manager/v1/worker-pool-list-stats.json
   *
   * Whole number, at least 0.
   */
  runningCapacity: number;
  /**
   * TODO: describe runningCount of each of workerPoolsStats of the schema
   * worker-manager/v1/worker-pool-list-stats.json
   *
   * Whole number, at least 0.
   */
  runningCount: number;
  /**
   * TODO: describe stoppedCapacity of each of workerPoolsStats of the schema
   * worker-manager/v1/worker-pool-list-stats.json
   *
   * Whole number, at least 0.
   */
  stoppedCapacity: number;
  /**
   * TODO: describe stoppedCount of each of workerPoolsStats of the schema
   * worker-manager/v1/worker-pool-list-stats.json
   *
   * Whole number, at least 0.
   */
  stoppedCount: number;
  /**
   * TODO: describe stoppingCapacity of each of workerPoolsStats of the schema
   * worker-manager/v1/worker-pool-list-stats.json
   *
   * Whole number, at least 0.
   */
  stoppingCapacity: number;
  /**
   * TODO: describe stoppingCount of each of workerPoolsStats of the schema
   * worker-manager/v1/worker-pool-list-stats.json
   *
   * Whole number, at least 0.
   */
  stoppingCount: number;
  /**
   * TODO: describe workerPoolId of each of workerPoolsStats of the schema
   * worker-manager/v1/worker-pool-list-stats.json
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
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

/** TODO: describe the schema worker-manager/v1/worker-pool-stats.json */
export interface WorkerPoolStatistics {
  /** TODO: describe launchConfigStats of the schema worker-manager/v1/worker-pool-stats.json */
  launchConfigStats: WorkerPoolStatisticsLaunchConfigStat[];
}

export interface WorkerPoolStatisticsLaunchConfigStat {
  /**
   * TODO: describe currentCapacity of each of launchConfigStats of the schema
   * worker-manager/v1/worker-pool-stats.json
   *
   * Whole number, at least 0.
   */
  currentCapacity: number;
  /**
   * TODO: describe launchConfigId of each of launchConfigStats of the schema
   * worker-manager/v1/worker-pool-stats.json
   */
  launchConfigId: string;
  /**
   * TODO: describe requestedCapacity of each of launchConfigStats of the schema
   * worker-manager/v1/worker-pool-stats.json
   *
   * Whole number, at least 0.
   */
  requestedCapacity: number;
  /**
   * TODO: describe requestedCount of each of launchConfigStats of the schema
   * worker-manager/v1/worker-pool-stats.json
   *
   * Whole number, at least 0.
   */
  requestedCount: number;
  /**
   * TODO: describe runningCapacity of each of launchConfigStats of the schema
   * worker-manager/v1/worker-pool-stats.json
   *
   * Whole number, at least 0.
   */
  runningCapacity: number;
  /**
   * TODO: describe runningCount of each of launchConfigStats of the schema
   * worker-manager/v1/worker-pool-stats.json
   *
   * Whole number, at least 0.
   */
  runningCount: number;
  /**
   * TODO: describe stoppedCapacity of each of launchConfigStats of the schema
   * worker-manager/v1/worker-pool-stats.json
   *
   * Whole number, at least 0.
   */
  stoppedCapacity: number;
  /**
   * TODO: describe stoppedCount of each of launchConfigStats of the schema
   * worker-manager/v1/worker-pool-stats.json
   *
   * Whole number, at least 0.
   */
  stoppedCount: number;
  /**
   * TODO: describe stoppingCapacity of each of launchConfigStats of the schema
   * worker-manager/v1/worker-pool-stats.json
   *
   * Whole number, at least 0.
   */
  stoppingCapacity: number;
  /**
   * TODO: describe stoppingCount of each of launchConfigStats of the schema
   * worker-manager/v1/worker-pool-stats.json
   *
   * Whole number, at least 0.
   */
  stoppingCount: number;
  /**
   * TODO: describe workerPoolId of each of launchConfigStats of the schema
   * worker-manager/v1/worker-pool-stats.json
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId: string;
}

/** TODO: describe the schema worker-manager/v1/worker-response.json */
export interface WorkerResponse {
  /** TODO: describe actions of the schema worker-manager/v1/worker-response.json */
  actions: WorkerAction[];
  /**
   * TODO: describe capacity of the schema worker-manager/v1/worker-response.json
   *
   * Whole number, at least 0.
   */
  capacity?: number;
  /**
   * TODO: describe expires of the schema worker-manager/v1/worker-response.json
   *
   * Timestamp.
   */
  expires: string;
  /**
   * TODO: describe firstClaim of the schema worker-manager/v1/worker-response.json
   *
   * Timestamp.
   */
  firstClaim: string;
  /**
   * TODO: describe lastDateActive of the schema worker-manager/v1/worker-response.json
   *
   * Timestamp.
   */
  lastDateActive?: string;
  /**
   * TODO: describe launchConfigId of the schema worker-manager/v1/worker-response.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  launchConfigId?: string;
  /**
   * TODO: describe providerId of the schema worker-manager/v1/worker-response.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  providerId?: string;
  /**
   * TODO: describe provisionerId of the schema worker-manager/v1/task.json
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}$`.
   */
  provisionerId: string;
  /**
   * TODO: describe quarantineDetails of the schema worker-manager/v1/worker-response.json
   *
   * No duplicates.
   */
  quarantineDetails?: QuarantineDetails[];
  /**
   * TODO: describe quarantineUntil of the schema worker-manager/v1/worker-response.json
   *
   * Timestamp.
   */
  quarantineUntil?: string;
  /** TODO: describe recentTasks of the schema worker-manager/v1/worker-response.json */
  recentTasks: TaskRun[];
  /** TODO: describe state of the schema worker-manager/v1/worker-response.json */
  state?: 'requested' | 'running' | 'stopping' | 'stopped' | 'standalone';
  /**
   * TODO: describe workerGroup of the schema worker-manager/v1/worker-response.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup: string;
  /**
   * TODO: describe workerId of the schema worker-manager/v1/worker-response.json
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId: string;
  /**
   * TODO: describe workerPoolId of the schema worker-manager/v1/task.json
   *
   * Pattern `^[a-zA-Z0-9-_]{1,38}/[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerPoolId?: string;
  /**
   * TODO: describe workerType of the schema worker-manager/v1/task.json
   *
   * Pattern `^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$`.
   */
  workerType: string;
}

/** TODO: describe each of actions of the schema worker-manager/v1/worker-response.json */
export interface WorkerAction {
  /** TODO: describe context of each of actions of the schema worker-manager/v1/worker-response.json */
  context: 'worker';
  /** TODO: describe description of each of actions of the schema worker-manager/v1/worker-response.json */
  description: string;
  /** TODO: describe method of each of actions of the schema worker-manager/v1/worker-response.json */
  method: 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  /** TODO: describe name of each of actions of the schema worker-manager/v1/worker-response.json */
  name: string;
  /** TODO: describe title of each of actions of the schema worker-manager/v1/worker-response.json */
  title: unknown;
  /** TODO: describe url of each of actions of the schema worker-manager/v1/worker-response.json */
  url: string;
}

/** TODO: describe each of quarantineDetails of the schema worker-manager/v1/worker-response.json */
export interface QuarantineDetails {
  /** TODO: describe clientId of each of quarantineDetails of the schema worker-manager/v1/worker-response.json */
  clientId: string;
  /**
   * TODO: describe quarantineInfo of each of quarantineDetails of the schema
   * worker-manager/v1/worker-response.json
   */
  quarantineInfo: string;
  /**
   * TODO: describe quarantineUntil of each of quarantineDetails of the schema
   * worker-manager/v1/worker-response.json
   *
   * Timestamp.
   */
  quarantineUntil: string;
  /**
   * TODO: describe updatedAt of each of quarantineDetails of the schema worker-manager/v1/worker-response.json
   *
   * Timestamp.
   */
  updatedAt: string;
}

/** The query of `listProviders`. */
export type ListProvidersQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
};

/** The query of `listWorkerPoolLaunchConfigs`. */
export type ListWorkerPoolLaunchConfigsQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
  readonly includeArchived?: string | boolean | undefined;
};

/** The query of `listWorkerPools`. */
export type ListWorkerPoolsQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
};

/** The query of `listWorkerPoolsStats`. */
export type ListWorkerPoolsStatsQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
};

/** The query of `workerPoolErrorStats`. */
export type WorkerPoolErrorStatsQuery = {
  readonly workerPoolId?: string | undefined;
};

/** The query of `listWorkerPoolErrors`. */
export type ListWorkerPoolErrorsQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
  readonly launchConfigId?: string | undefined;
  readonly errorId?: string | undefined;
};

/** The query of `listWorkersForWorkerGroup`. */
export type ListWorkersForWorkerGroupQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
};

/** The query of `listWorkersForWorkerPool`. */
export type ListWorkersForWorkerPoolQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
  readonly launchConfigId?: string | undefined;
  readonly state?: string | undefined;
};

/** The query of `listWorkers`. */
export type ListWorkersQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
  readonly launchConfigId?: string | undefined;
  readonly quarantined?: string | boolean | undefined;
  readonly workerState?: string | undefined;
};
