# Proef {#proef}

<@figuur "aanvragen"/>

<@figuur "met-dag"/>

<@figuur "met-peildatum"/>

<@figuur "met-noot"/>

<@figuur "leeg"/>
