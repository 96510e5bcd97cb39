use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let extended = RwSignal::new(0);
    let extend = Task::from(move |()| async move {
        extended.update(|times| *times += 1);
        Ok::<_, Problem>(())
    });
    view! {
        <p>"Du er logget inn i 30 minutter. To minutter før det er slutt, kommer et spørsmål."</p>
        <p>{move || format!("Forlenget {} ganger.", extended.get())}</p>
        <SessionTimeout
            lifetime=1800
            extend=extend
            login_href="#logg-inn"
            logout_href="#logg-ut"
            more="Det du har skrevet, er lagret som utkast."
        />
    }
}
