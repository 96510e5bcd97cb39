use felles::prelude::*;
use leptos::prelude::*;

#[derive(Clone, PartialEq)]
struct Rule(&'static str, &'static str, &'static str);

pub fn example() -> impl IntoView {
    view! {
        <Table
            caption="Arbeidsgiveravgiftsgrunnlagsberegningen for deg som ikke har hatt ansatte i perioden"
            rows=[
                Rule(
                    "Arbeidsgiveravgiftsgrunnlagsberegningsforskriften",
                    "Gjelder også for deg som ikke har hatt ansatte i perioden og derfor ikke skal betale noe.",
                    "1 000 000 000",
                ),
                Rule("Kort", "", "0"),
            ]
            columns=[
                TableColumn::new("Regel", |rule: &Rule| rule.0).sortable("rule"),
                TableColumn::new("Arbeidsgiveravgiftsgrunnlaget", |rule: &Rule| rule.1),
                TableColumn::new("Beregnet beløp", |rule: &Rule| rule.2).numeric(),
            ]
            selected={Vec::<usize>::new()}
            details=|rule: &Rule| rule.1
            size=Size::Lg
        />
    }
}
