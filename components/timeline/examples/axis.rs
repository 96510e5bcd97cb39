use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Timeline label="Ytelsene dine" layout=TimelineLayout::Axis zooms=[3, 6, 12]>
            <TimelineRow label="Sykepenger" icon=icons::FIRST_AID>
                <TimelineItem title="Innvilget" from="2025-02-03" to="2025-05-18" color=Color::Success icon=icons::CHECKMARK>
                    <p>"100 prosent"</p>
                </TimelineItem>
                <TimelineItem title="Gradert" from="2025-05-19" to="2025-08-31" color=Color::Warning icon=icons::PERCENT>
                    <p>"50 prosent"</p>
                </TimelineItem>
                <TimelineItem title="Avslått" from="2025-11-01" to="2025-12-15" color=Color::Danger icon=icons::X_MARK />
            </TimelineRow>
            <TimelineRow label="Foreldrepenger" icon=icons::STROLLER>
                <TimelineItem title="Til behandling" from="2026-01-05" to="2026-06-30" color=Color::Info icon=icons::HOURGLASS />
            </TimelineRow>
            <TimelineRow label="Brev" icon=icons::ENVELOPE_CLOSED>
                <TimelineItem title="Vedtak om sykepenger" from="2025-02-20" icon=icons::FILE_TEXT href="https://www.norge.no/vedtak" />
                <TimelineItem title="Avslag" from="2025-12-19" icon=icons::FILE_TEXT href="https://www.norge.no/avslag" />
            </TimelineRow>
        </Timeline>
    }
}
