use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <BulletList spacing=ListSpacing::Loose>
            <BulletListItem title="Full barnehageplass">
                "Fem dager i uka, hele året bortsett fra fire uker om sommeren."
            </BulletListItem>
            <BulletListItem title="Delt plass">"To eller tre dager i uka. Dagene følger et fast mønster."</BulletListItem>
            <BulletListItem title="Åpen barnehage">"Kom når dere vil. Du er med barnet hele tiden."</BulletListItem>
        </BulletList>
    }
}
