use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    /// A kind of thing, and how many.
    #[derive(Debug)]
    pub struct Line {
        pub item: String => [missing("Skriv hva du vil bestille.")],
        pub count: u32 => [check(some)],
        pub price: Amount,
    }
}

felles::form! {
    /// What a school orders.
    #[derive(Debug)]
    pub struct Order {
        pub buyer: OrganisationNumber,
        pub lines: Vec<Line> => [at_least(1, "Legg til minst én vare."), rows_at_most(20)],
        pub delivered: DateTimeValue,
        pub valid: Duration => [missing("Skriv hvor lenge tilbudet skal gjelde.")],
        pub note: String => [at_most(500)],
    }
}

fn some(count: &u32) -> Result<(), Problem> {
    if *count > 0 {
        Ok(())
    } else {
        Err("Skriv et tall som er større enn 0.".into())
    }
}

pub fn example() -> impl IntoView {
    let order = Order::form();
    let received = RwSignal::new(None::<String>);
    let thank = move |order: Order| {
        received.set(Some(format!(
            "{} varer er bestilt, og kommer {}.",
            order.lines.iter().map(|line| line.count).sum::<u32>(),
            order.delivered
        )));
    };
    view! {
        <Form form=order send=async |_: Order| Ok(FormAnswer::Received) on_received=thank>
            <TextField
                label="Organisasjonsnummer"
                description="9 siffer"
                field=order.buyer
                r#type=TextFieldType::Numeric
                width=11
            />
            <RepeatingGroup rows=order.lines legend="Hva vil dere bestille?" item="Vare" add_label="Legg til en vare" let:line>
                <TextField label="Vare" field=line.item />
                <TextField label="Antall" field=line.count r#type=TextFieldType::Numeric width=6 />
                <TextField label="Pris" field=line.price r#type=TextFieldType::Decimal suffix="kr" width=10 />
            </RepeatingGroup>
            <DateTimeField
                legend="Når passer det at vi leverer?"
                description="Vi kommer på hverdager"
                field=order.delivered
                no_weekends=true
                today=DateValue::new(2026, 3, 17)
            />
            <DurationField
                legend="Hvor lenge skal tilbudet gjelde?"
                field=order.valid
                units=[DurationUnit::Days, DurationUnit::Weeks]
            />
            <Textarea label="Noe vi bør vite" field=order.note counter=500 required=Requirement::Optional />
            <NavigationButtons kind=NavigationKind::Send next="Bestill" />
            <p>{received}</p>
        </Form>
    }
}
