use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RowList
            selected=vec!["a"]
            deleted={Vec::<&'static str>::new()}
            size=Size::Lg
            columns=[
                RowListColumn::new("Arbeidsgiveravgiftsgrunnlaget"),
                RowListColumn::new("Beregningskontoret"),
                RowListColumn::new("Beløp").narrow().at_end(),
            ]
        >
            <RowListRow
                value="a"
                title="Arbeidsgiveravgiftsgrunnlagsberegningsforskriften"
                description="Gjelder også for deg som ikke har hatt ansatte i perioden og derfor ikke skal betale noe."
                href="https://www.norge.no/forskrift"
                icon=icons::FILE_TEXT
            >
                <RowListCell description="Nordre og Søndre Fjordkommune">
                    "Arbeidsgiveravgiftsgrunnlagsberegningskontoret"
                </RowListCell>
                <RowListCell>"1 000 000 000 kr"</RowListCell>
            </RowListRow>
        </RowList>
    }
}
