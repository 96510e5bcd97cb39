use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ExpandableList
            title="Arbeidsgiveravgiftsgrunnlagsberegningskontoret"
            description="Gjelder også for deg som ikke har hatt ansatte i perioden og derfor ikke skal betale noe."
            href="https://www.norge.no/kontor"
            favourite=true
            list_label="Arbeidsgiveravgiftsgrunnlagsberegningsforskriftene"
            count=1000
            size=Size::Lg
            open=true
        >
            <RowListRow title="Arbeidsgiveravgiftsgrunnlagsberegningsforskriften" />
        </ExpandableList>
    }
}
