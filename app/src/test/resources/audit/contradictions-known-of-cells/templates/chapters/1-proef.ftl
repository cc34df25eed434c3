# Proef {#proef}

<@figuur "delen"/>

<@figuur "waarvan"/>

<@figuur "verborgen"/>

<@figuur "aandeel"/>

<@figuur "achterstand"/>
