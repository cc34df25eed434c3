# Proef {#proef}

<@figuur "aanvragen"/>

<@figuur "later"/>
