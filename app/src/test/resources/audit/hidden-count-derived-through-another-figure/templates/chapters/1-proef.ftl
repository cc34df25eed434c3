# Proef {#proef}

<@figuur "aanvragen"/>

<@figuur "elders"/>

<@figuur "derde"/>
