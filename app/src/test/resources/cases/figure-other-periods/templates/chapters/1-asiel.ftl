# Asiel {#asiel}

In ${periode("instroom")} waren er ${waarde("instroom.totaal")} aanvragen; in ${periode("instroom", -1)}
${waarde("instroom.totaal", -1)}. De instroom is ${ontwikkeling("instroom.totaal")}.

<@figuur "instroom"/>
