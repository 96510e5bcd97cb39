use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sections = vec![
        PageNavSection::new(
            "Arbeidsgiveravgiftsgrunnlagsberegning",
            [(
                "Særregler for virksomheter med underenheter i flere kommuner",
                "#saerregler",
            )],
        ),
        PageNavSection::new(
            "Virksomhetsoverdragelsesbestemmelser",
            [("Virksomhetsoverdragelsesbestemmelsene", "#overdragelse")],
        ),
    ];
    view! { <PageNav sections=sections id="regler" heading_level=HeadingLevel::H3 aria_label="Gå til reglene" /> }
}
