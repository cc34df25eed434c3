# Proef {#proef}

<@figuur "aanvragen"/>

<@figuur "onvolledig"/>
