# Proef {#proef}

<@figuur "aanvragen"/>

<@figuur "op-tijd"/>

<@figuur "in-woorden"/>
