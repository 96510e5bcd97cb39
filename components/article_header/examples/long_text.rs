use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ArticleHeader
            level=HeadingLevel::H3
            rule=true
            title="Arbeidsgiveravgiftsgrunnlaget for underenheter i flere soner"
            breadcrumbs=|| view! { <Link href="#modellen">"Arbeidsgiveravgiftsgrunnlagsberegningsmodellen"</Link> }
            lead="Har virksomheten underenheter i flere soner, regnes grunnlaget ut for hver av dem, og summen fordeles etter hvor de ansatte har arbeidet i perioden."
            byline=|| view! { <Byline owner="Arbeidsgiveravgiftsgrunnlagsberegningsutvalget" published="2026-01-31" updated="2026-03-05" /> }
        />
    }
}
