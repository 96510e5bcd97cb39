use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Timeline label="Skolen i bygda" layout=TimelineLayout::TwoSides color=Color::Brand1>
            <TimelineItem title="De første elevene" from="1889" level=HeadingLevel::H3>
                "Elleve barn fikk undervisning i stua på Vik."
            </TimelineItem>
            <TimelineItem title="Eget skolehus" from="1912-08-20" level=HeadingLevel::H3>
                "Huset hadde to rom og en ovn."
            </TimelineItem>
            <TimelineItem title="Ungdomsskole" from="1969-08-18" level=HeadingLevel::H3>
                "Elever fra tre bygder gikk sammen."
            </TimelineItem>
            <TimelineItem title="Nytt bygg" from="2021-08-16" level=HeadingLevel::H3 />
        </Timeline>
    }
}
