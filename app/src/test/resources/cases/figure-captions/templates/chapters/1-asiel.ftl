# Asiel {#asiel}

<@figuur "peildatum"/>

<@figuur "versies"/>

<@figuur "periode"/>

<@figuur "reeks"/>
