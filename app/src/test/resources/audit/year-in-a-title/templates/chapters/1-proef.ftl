# Proef {#proef}

<@figuur "aanvragen"/>

<@figuur "wet"/>
