# Proef {#proef}

<@figuur "aanvragen"/>

<@figuur "elders"/>
