# Proef {#proef}

In 2023 waren er 1.250 aanvragen, waarvan 38% van vrouwen en 12,5% van kinderen.<@noot>Dat is 5% van de 300
aanvragen.</@noot>

- Er zijn 7 locaties.

1. Ten eerste 14 dagen.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
