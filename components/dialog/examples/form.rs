use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let answer = RwSignal::new(String::new());
    let footer = || {
        view! {
            <Button r#type=ButtonType::Submit form="sprak-form" value="nb">"Bokmål"</Button>
            <Button r#type=ButtonType::Submit form="sprak-form" value="nn" variant=ButtonVariant::Secondary>
                "Nynorsk"
            </Button>
        }
    };
    view! {
        <Button command="show-modal" command_for="sprak">"Velg målform"</Button>
        <p>"Svar: " {answer}</p>
        <Dialog
            id="sprak"
            heading="Hvilken målform vil du ha?"
            on_close=move |close: DialogClose| answer.set(close.return_value)
            footer=footer
        >
            <form id="sprak-form" method="dialog">
                {"Vi bruker den i alle brev vi sender deg."}
            </form>
        </Dialog>
    }
}
