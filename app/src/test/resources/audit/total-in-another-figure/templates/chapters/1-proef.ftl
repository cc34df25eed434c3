# Proef {#proef}

<@figuur "aanvragen"/>

<@figuur "samen"/>
