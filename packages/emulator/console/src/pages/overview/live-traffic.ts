import { computed } from '@preact/signals';
import { now } from '../../connection/clock.ts';
import { calls } from '../../connection/store.ts';
import { callsPerSecond, isError, trafficByMethod } from './traffic.ts';

const SECONDS = 60;

/** How many calls arrived in each of the latest seconds. */
export const perSecond = computed(() => callsPerSecond(calls.value, now.value, SECONDS));
/** The calls that failed, the latest first. */
export const errors = computed(() => calls.value.filter(isError));
export const methods = computed(() => trafficByMethod(calls.value));
