use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <LinkCard title="Høring om ny reguleringsplan" href="#horing" level=HeadingLevel::H3 max_lines=2_u8>
            "Planen gjelder området mellom elva og jernbanen, der det i dag ligger lager og parkering. Kommunen foreslår
            boliger, en liten park og en gang- og sykkelvei langs vannet. Alle kan si hva de mener innen 15. september, og
            alle innspill blir besvart før planen legges fram for kommunestyret."
        </LinkCard>
    }
}
