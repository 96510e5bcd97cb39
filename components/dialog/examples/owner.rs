use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(false);
    let closed = RwSignal::new(0);
    let close_in_time = move |_| {
        open.set(true);
        set_timeout(move || _ = open.try_set(false), std::time::Duration::from_secs(3));
    };
    view! {
        <Button on_click=close_in_time attr:aria-haspopup="dialog">"Vis i tre sekunder"</Button>
        <p>{move || format!("Du har lukket vinduet {} ganger.", closed.get())}</p>
        <Dialog open=open heading="Et øyeblikk" on_close=move |_| closed.update(|count| *count += 1)>
            <p>"Vinduet lukker seg selv. Lukker du det først, telles det."</p>
        </Dialog>
    }
}
