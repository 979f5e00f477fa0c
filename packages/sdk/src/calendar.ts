/**
 * Clocks, duties and alarms: the engine to hand to the desk, and what it answers. A bureau's own calendar is read by
 * `@huiqi/sdk/working-calendar`.
 *
 * @packageDocumentation
 */
export * from '@huiqi/calendar';
