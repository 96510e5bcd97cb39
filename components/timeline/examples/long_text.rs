use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size8>
            <Timeline label="Lang tekst" size=Size::Lg>
                <TimelineItem
                    title="Arbeidsgiveravgiftsgrunnlagsberegningskontoret"
                    from="Når arbeidsgiveravgiftsgrunnlagsberegningen er klar"
                    description="Gjelder også for deg som ikke har hatt ansatte i perioden og derfor ikke skal betale noe."
                >
                    "Opplysningene må være levert innen den femte i måneden etter at lønna ble utbetalt."
                </TimelineItem>
                <TimelineItem title="Kort" from="2026-01-01" />
            </Timeline>
            <Timeline label="Lang tekst på en akse" layout=TimelineLayout::Axis>
                <TimelineRow label="Arbeidsgiveravgiftsgrunnlagsberegningsforskriften">
                    <TimelineItem title="Arbeidsgiveravgiftsgrunnlagsberegningskontoret" from="2026-01-01" to="2026-01-20" />
                    <TimelineItem title="Kort" from="2026-02-10" to="2026-03-31" />
                </TimelineRow>
            </Timeline>
        </Stack>
    }
}
