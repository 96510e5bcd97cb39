use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DescriptionList dividers=true>
            <DescriptionListItem
                term="Arbeidsgiveravgiftsgrunnlagsberegningskontoret"
                action=|| view! { <a href="https://www.norge.no/grunnlag">{"Endre grunnlaget"}</a> }
            >
                "Arbeidsgiveravgiftsgrunnlagsberegningsforskriften gjelder også for deg som ikke har hatt ansatte i perioden og \
                derfor ikke skal betale noe."
            </DescriptionListItem>
            <DescriptionListItem term="Tomt">""</DescriptionListItem>
        </DescriptionList>
    }
}
