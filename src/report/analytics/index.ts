export { connectAnalytics } from './analytics.js';
export type { Analytics, AnalyticsEvent, AnalyticsOptions, AnalyticsSink } from './analytics.js';
export { beaconSink, dataLayerSink, plausibleSink } from './sinks.js';
export type { BeaconOptions } from './sinks.js';
