use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    #[derive(Debug)]
    pub struct Owner {
        pub name: String => [missing("Skriv navnet på eieren.")],
        pub email: Email,
    }
}

felles::form! {
    #[derive(Debug)]
    pub struct Boat {
        pub owner: Owner,
        pub name: String => [missing("Skriv hva båten heter.")],
        pub length: Decimal,
    }
}

pub fn example() -> impl IntoView {
    let boat = Boat::form();
    let page = RwSignal::new(1_usize);
    let steps = move || {
        let done = page.get() - 1;
        ["Eier", "Båt", "Se over"]
            .into_iter()
            .enumerate()
            .map(|(index, title)| {
                let step = FormStep::new(title);
                if index < done { step.done() } else { step }
            })
            .collect::<Vec<_>>()
    };
    let back = move |_| page.update(|page| *page -= 1);
    view! {
        <FormProgress steps=steps current=page on_step=move |step| page.set(step) />
        {move || match page.get() {
            1 => view! {
                <Form form=boat part="owner" on_valid=move |()| page.set(2)>
                    <TextField label="Eierens navn" field=boat.owner.name autocomplete="name" />
                    <TextField label="E-post" field=boat.owner.email autocomplete="email" />
                    <NavigationButtons />
                </Form>
            }.into_any(),
            2 => view! {
                <Form form=boat on_valid=move |()| page.set(3)>
                    <TextField label="Båtens navn" field=boat.name />
                    <TextField label="Lengde" field=boat.length suffix="meter" r#type=TextFieldType::Decimal width=8 />
                    <NavigationButtons on_back=back />
                </Form>
            }.into_any(),
            _ => view! {
                <FormSummary heading="Båten din" on_change=move |()| page.set(1)>
                    <SummaryRow label="Eier" value=boat.owner.name.raw() />
                    <SummaryRow label="E-post" value=boat.owner.email.raw() />
                    <SummaryRow label="Båt" value=format!("{}, {} meter", boat.name.raw(), boat.length.raw()) />
                </FormSummary>
            }.into_any(),
        }}
    }
}
