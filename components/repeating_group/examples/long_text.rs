use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Base {
        pub amount: Amount => [missing("Skriv arbeidsgiveravgiftsgrunnlaget.")],
    }
}

felles::form! {
    pub struct Report {
        pub bases: Vec<Base> => [rows_at_most(2)],
    }
}

pub fn example() -> impl IntoView {
    let report = Report::form();
    report.bases.add();
    report.bases.add();
    view! {
        <Form form=report>
            <RepeatingGroup
                rows=report.bases
                legend="Arbeidsgiveravgiftsgrunnlag for alle virksomhetene i konsernet"
                description="Ta med hver virksomhet som har hatt ansatte i løpet av året, også de som er lagt ned."
                item="Arbeidsgiveravgiftsgrunnlag"
                let:base
            >
                <TextField label="Arbeidsgiveravgiftsgrunnlag" field=base.amount suffix="kroner" width=12 />
            </RepeatingGroup>
        </Form>
    }
}
