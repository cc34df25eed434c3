# Proef {#proef}

<@figuur "positie"/>

<@figuur "kaal"/>

<@figuur "aantallen"/>
