use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Figure
            caption="Fergen bruker tjue minutter over fjorden, og går hver halvtime hele sommeren."
            credit="Illustrasjon: Fjordfergene"
        >
            <Image
                src="media/fjord.svg"
                alt="En hvit ferge midt på fjorden, med fjell på begge sider"
                width=640
                height=360
                radius=BoxRadius::Default
            />
        </Figure>
    }
}
