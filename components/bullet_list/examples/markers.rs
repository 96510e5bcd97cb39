use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <BulletList marker=BulletListMarker::Disc color=Color::Brand1>
                <li>{"Pass"}</li>
                <li>{"Nasjonalt ID-kort"}</li>
            </BulletList>
            <BulletList marker=BulletListMarker::Dash>
                <li>{"Førerkort"}</li>
                <li>{"Vognkort"}</li>
            </BulletList>
            <BulletList marker=BulletListMarker::None>
                <li><a href="https://www.nav.no/barnetrygd">{"Barnetrygd"}</a></li>
                <li><a href="https://www.nav.no/kontantstotte">{"Kontantstøtte"}</a></li>
            </BulletList>
        </Stack>
    }
}
