# Proef {#proef}

<@figuur "aanvragen"/>

<@figuur "huisvesting"/>
