use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Notice {
        pub towns: Vec<String> => [missing("Velg minst én kommune.")],
    }
}

pub fn example() -> impl IntoView {
    let notice = Notice::form();
    view! {
        <Form form=notice send=async |_: Notice| Ok(FormAnswer::Received)>
            <MultiSelect
                label="Hvilke kommuner gjelder det?"
                options=[("0301", "Oslo"), ("4601", "Bergen"), ("5001", "Trondheim"), ("5501", "Tromsø")]
                field=notice.towns
            />
            <Button r#type=ButtonType::Submit>"Gå videre"</Button>
        </Form>
    }
}
