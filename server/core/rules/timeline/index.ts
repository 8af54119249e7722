import type { Rule } from '../rule.ts'
import { timelineAlternateReality } from './timeline-alternate-reality.ts'
import { timelineClockChange } from './timeline-clock-change.ts'
import { timelineDateAmbiguous } from './timeline-date-ambiguous.ts'
import { timelineDayChangeUnmarked } from './timeline-day-change-unmarked.ts'
import { timelineDurationDiffers } from './timeline-duration-differs.ts'
import { timelineFromMemory } from './timeline-from-memory.ts'
import { timelineGap } from './timeline-gap.ts'
import { timelineInFuture } from './timeline-in-future.ts'
import { timelineMissingMarkers } from './timeline-missing-markers.ts'
import { timelineMixedClocks } from './timeline-mixed-clocks.ts'
import { timelineMixedZones } from './timeline-mixed-zones.ts'
import { timelineOutOfOrder } from './timeline-out-of-order.ts'
import { timelineOutsideWindow } from './timeline-outside-window.ts'
import { timelineRangeBackwards } from './timeline-range-backwards.ts'
import { timelineSameMinute } from './timeline-same-minute.ts'
import { timelineTimeNotUnderstood } from './timeline-time-not-understood.ts'
import { timelineTooThin } from './timeline-too-thin.ts'
import { timelineWithoutActor } from './timeline-without-actor.ts'
import { timelineWithoutSources } from './timeline-without-sources.ts'
import { timelineWithoutZone } from './timeline-without-zone.ts'
import { timelineZoneAmbiguous } from './timeline-zone-ambiguous.ts'

/** The rules about the timeline, in the order of the README table. */
export const timelineRules: readonly Rule[] = [
  timelineOutOfOrder,
  timelineTimeNotUnderstood,
  timelineRangeBackwards,
  timelineDateAmbiguous,
  timelineInFuture,
  timelineWithoutZone,
  timelineMixedZones,
  timelineGap,
  timelineTooThin,
  timelineOutsideWindow,
  timelineDurationDiffers,
  timelineAlternateReality,
  timelineClockChange,
  timelineZoneAmbiguous,
  timelineDayChangeUnmarked,
  timelineMixedClocks,
  timelineSameMinute,
  timelineMissingMarkers,
  timelineWithoutSources,
  timelineFromMemory,
  timelineWithoutActor,
]
