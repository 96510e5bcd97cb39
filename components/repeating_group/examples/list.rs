use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    #[derive(Debug)]
    pub struct Line {
        pub what: String => [missing("Skriv hva du vil bestille.")],
        pub count: u32 => [missing("Skriv hvor mange du trenger.")],
    }
}

felles::form! {
    #[derive(Debug)]
    pub struct Order {
        pub lines: Vec<Line> => [at_least(1, "Legg til minst én vare.")],
    }
}

pub fn example() -> impl IntoView {
    let line = |what: &str, count| Line {
        what: what.to_owned(),
        count,
    };
    let order = Order {
        lines: vec![line("Kontorstol", 2), line("Skrivebord", 1)],
    }
    .into_form();
    let summary = |line: FormRow<Line>| format!("{}, {} stk.", line.what.raw(), line.count.raw());
    view! {
        <Form form=order send=async |_: Order| Ok(FormAnswer::Received)>
            <RepeatingGroup
                rows=order.lines
                mode=RepeatingMode::List
                legend="Varer"
                item="Vare"
                summary=summary
                let:line
            >
                <TextField label="Hva" field=line.what />
                <TextField label="Antall" field=line.count r#type=TextFieldType::Numeric width=6 />
            </RepeatingGroup>
            <NavigationButtons kind=NavigationKind::Send next="Bestill" />
        </Form>
    }
}
