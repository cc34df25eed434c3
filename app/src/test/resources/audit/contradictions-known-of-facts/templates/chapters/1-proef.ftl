# Proef {#proef}

<@figuur "bekend"/>

<@figuur "onbekend"/>
