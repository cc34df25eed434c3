# Asiel {#asiel}

${"freemarker.template.utility.Execute"?new()("id")}

${waarde?api.class}

${"x"?api.getClass()}

${.data_model?keys?join(", ")}

${jaar.class.forName("java.lang.Runtime")}

${"freemarker.template.utility.Execute"?interpret}

<@duiding "instroom"/>

<@figuur "instroom"/>
