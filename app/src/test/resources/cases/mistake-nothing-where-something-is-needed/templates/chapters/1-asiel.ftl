# Asiel {#asiel}

<@figuur "instroom"/>

<@figuur "uitstroom"/>

<@figuur "aantal"/>
